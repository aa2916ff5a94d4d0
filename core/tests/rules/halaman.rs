//! The generated page.
