SELECT content FROM store_info WHERE name = 'schema_version'
