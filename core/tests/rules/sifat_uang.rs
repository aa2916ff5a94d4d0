//! Properties of money.
