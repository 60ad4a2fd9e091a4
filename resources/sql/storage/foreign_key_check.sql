SELECT COUNT(*) AS broken FROM pragma_foreign_key_check
