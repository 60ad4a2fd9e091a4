SELECT
    salt, department, ended, mail, name, phone, title, unit
FROM person_revision
WHERE revision_id = :revision_id
