//! Registration as a person goes through it.
