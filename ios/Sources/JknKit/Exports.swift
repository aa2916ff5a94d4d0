@_exported public import JknGenerated
