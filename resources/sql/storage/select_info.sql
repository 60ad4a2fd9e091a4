SELECT content FROM store_info WHERE name = :name
