//! The wire's types, shared by the application and the reference gateway (`wire-contracts.md` §13).

pub mod convert;
pub mod dto;
pub mod endpoint;
pub mod envelope;
