INSERT INTO report_look_revision
    (
        revision_id, salt, accent, logo, logo_alt_en, logo_alt_sv, municipality, name_in_logo, owner
    )
VALUES
    (
        :revision_id, :salt, :accent, :logo, :logo_alt_en, :logo_alt_sv, :municipality, :name_in_logo, :owner
    )
