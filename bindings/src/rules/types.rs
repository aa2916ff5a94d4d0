//! The records and enums of the rule book as they are: `build.rs` declares them.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use jkn_core::rules::antrean::JamPraktik;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::penjelasan::Penjelasan;
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::skrining::berat::Kilogram;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
