SELECT
    salt, accent, logo, logo_alt_en, logo_alt_sv, municipality, name_in_logo, owner
FROM report_look_revision
WHERE revision_id = :revision_id
