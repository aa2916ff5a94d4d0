//! The application against a scripted gateway.
