// Package schematest holds the JSON Schema of the design document against a validator and against the decoder. It is a module of its
// own, so that the validator is no requirement of the library.
package schematest
