SELECT
    salt, done, heading_en, heading_sv, key, left_out, owner, position, text
FROM section_revision
WHERE revision_id = :revision_id
