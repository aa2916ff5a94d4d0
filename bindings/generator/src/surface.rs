//! Everything that crosses, one line each.

use std::error::Error;

use camino::Utf8Path;
use uniffi_bindgen::interface::{Argument, AsType, Callable, DefaultValue, Field, Type};
use uniffi_bindgen::{BindgenLoader, GlobalConfig};

use crate::paths;

/// A name that Kotlin and Swift must be able to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// A record, enum, error, object or interface.
    Type(String),
    /// A variant of an enum: written after a dot in both languages.
    Variant(String),
    /// A variant of an enum whose variants have fields: a class inside a class in Kotlin.
    Nested(String),
    /// A field, method, function or argument.
    Value(String),
}

/// What the library exports.
#[derive(Debug, Default)]
pub struct Surface {
    /// Readable, in the order of the alphabet, stable between builds.
    pub text: String,
    /// Every name in it.
    pub names: Vec<Name>,
}

/// Reads the surface of a built, unstripped library.
///
/// # Errors
/// The library is missing or carries no metadata.
pub fn read(library: &Utf8Path) -> Result<Surface, Box<dyn Error>> {
    let loader = BindgenLoader::new(paths(Utf8Path::new("..")), GlobalConfig::default());
    let mut surface = Surface::default();
    let mut sections = Vec::new();
    for interface in loader.load_cis(loader.load_metadata(library)?)? {
        for function in interface.function_definitions() {
            sections.push(surface.callable("", function.name(), function));
        }
        for record in interface.record_definitions() {
            let head = surface.head("record", record.name());
            let fields = record.fields().iter().map(|f| format!("  {}\n", surface.field(f)));
            sections.push(format!("{head}{}", fields.collect::<String>()));
        }
        for declared in interface.enum_definitions() {
            let is_error = interface.is_name_used_as_error(declared.name());
            let mut section = surface.head(if is_error { "error" } else { "enum" }, declared.name());
            for variant in declared.variants() {
                let name = variant.name().to_owned();
                let nested = declared.contains_variant_fields();
                surface.names.push(if nested {
                    Name::Nested(name)
                } else {
                    Name::Variant(name)
                });
                let fields: Vec<_> = variant.fields().iter().map(|f| surface.field(f)).collect();
                section.push_str(&format!("  {}", variant.name()));
                if !fields.is_empty() {
                    section.push_str(&format!(" {{ {} }}", fields.join(", ")));
                }
                section.push('\n');
            }
            sections.push(section);
        }
        for object in interface.object_definitions() {
            let kind = if object.has_callback_interface() {
                "interface"
            } else {
                "object"
            };
            let mut section = surface.head(kind, object.name());
            for constructor in object.constructors() {
                section.push_str(&surface.callable("  new ", constructor.name(), constructor));
            }
            for method in object.methods() {
                section.push_str(&surface.callable("  ", method.name(), method));
            }
            sections.push(section);
        }
    }
    sections.sort();
    surface.text = sections.join("\n");
    Ok(surface)
}

impl Surface {
    fn head(&mut self, kind: &str, name: &str) -> String {
        self.names.push(Name::Type(name.to_owned()));
        format!("{kind} {name}\n")
    }

    fn field(&mut self, field: &Field) -> String {
        self.value(field.name(), &field.as_type(), field.default_value())
    }

    fn value(&mut self, name: &str, of: &Type, default: Option<&DefaultValue>) -> String {
        self.names.push(Name::Value(name.to_owned()));
        let default = if default.is_some() { " = default" } else { "" };
        format!("{name}: {}{default}", written(of))
    }

    fn callable(&mut self, lead: &str, name: &str, callable: &dyn Callable) -> String {
        self.names.push(Name::Value(name.to_owned()));
        let arguments: Vec<_> = callable
            .arguments()
            .into_iter()
            .map(|a: &Argument| self.value(a.name(), &a.as_type(), a.default_value()))
            .collect();
        let asynchronous = if callable.is_async() { "async " } else { "" };
        let gives = callable
            .return_type()
            .map(|t| format!(" -> {}", written(t)))
            .unwrap_or_default();
        let throws = callable
            .throws_type()
            .map(|t| format!(" throws {}", written(t)))
            .unwrap_or_default();
        format!(
            "{lead}{asynchronous}fn {name}({}){gives}{throws}\n",
            arguments.join(", ")
        )
    }
}

fn written(of: &Type) -> String {
    match of {
        Type::Optional { inner_type } => format!("{}?", written(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", written(inner_type)),
        Type::Box { inner_type } => written(inner_type),
        _ => of.name().map_or_else(|| format!("{of:?}"), str::to_owned),
    }
}
