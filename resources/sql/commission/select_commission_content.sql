SELECT
    salt, back_by, decision, responsible, responsible_name, text, withdrawn
FROM commission_revision
WHERE revision_id = :revision_id
