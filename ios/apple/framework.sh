#!/bin/sh
# Builds the core for iPhone and its simulator as ios/apple/JknFFI.xcframework, which Package.swift uses on macOS.
# Needs macOS, Xcode 16 and the Rust targets below. Checked for syntax only: no Mac was at hand.
set -eu
cd "$(dirname "$0")/../.."

rustup target add aarch64-apple-darwin
IPHONEOS_DEPLOYMENT_TARGET=16.0 cargo xtask library --target aarch64-apple-ios --target aarch64-apple-ios-sim
cargo xtask faskes
headers=target/apple/headers
rm -rf target/apple ios/apple/JknFFI.xcframework
mkdir -p "$headers"
cp target/library/bindings/swift/JknFFI.h ios/Sources/JknFFI/include/module.modulemap "$headers/"
mkdir -p ios/Sources/JknGenerated
cp target/library/bindings/swift/JknGenerated.swift ios/Sources/JknGenerated/

set --
for target in aarch64-apple-ios aarch64-apple-ios-sim; do
  set -- "$@" -library "target/library/$target/libjkn_bindings.a" -headers "$headers"
done
# The Mac's own library carries the examples, so that `swift test` can draw them.
cargo build --package jkn-bindings --features jkn-bindings/examples --target aarch64-apple-darwin --locked
set -- "$@" -library target/aarch64-apple-darwin/debug/libjkn_bindings.a -headers "$headers"
xcodebuild -create-xcframework "$@" -output ios/apple/JknFFI.xcframework
