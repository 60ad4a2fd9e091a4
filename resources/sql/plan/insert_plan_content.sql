INSERT INTO plan_revision
    (
        revision_id, salt, applies_to, decided_by, decided_on, evidence_limit, focus_areas, grounds, key,
        language, municipality, municipality_short, owner_department, owner_unit, previous_plan,
        report_every_years, report_to, time_zone, title, valid_from, valid_to
    )
VALUES
    (
        :revision_id, :salt, :applies_to, :decided_by, :decided_on, :evidence_limit, :focus_areas, :grounds,
        :key, :language, :municipality, :municipality_short, :owner_department, :owner_unit, :previous_plan,
        :report_every_years, :report_to, :time_zone, :title, :valid_from, :valid_to
    )
