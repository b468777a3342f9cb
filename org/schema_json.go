package org

import _ "embed" // for the schema

//go:embed org.schema.json
var schemaText string

// Schema returns the JSON Schema (draft 2020-12) of the design document, the caller's own copy: write it beside the documents, name it
// in their "$schema", and editors complete ids and explain fields.
//
// It refuses whatever [Decode] does, as far as a schema can tell: not fields that repeat, nor numbers beyond what a Design holds. It
// also refuses what validation reports about single values, as a missing id, a share of 80 or a responsibility that does not exist.
// References between ids are validation's alone.
func Schema() []byte { return []byte(schemaText) }
