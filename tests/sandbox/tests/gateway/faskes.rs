//! The directory: whole, in changes, and one facility; for everybody.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jkn_core::data::faskes::Direktori;
use jkn_core::gateway::faskes::{Paket, Rincian};

