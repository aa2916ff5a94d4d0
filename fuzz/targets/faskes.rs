#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| jkn_fuzz::faskes::faskes(bytes));
