INSERT INTO store_info (name, content) VALUES ('schema_version', :content)
ON CONFLICT (name) DO UPDATE SET content = excluded.content
