INSERT INTO commission_revision
    (
        revision_id, salt, back_by, decision, responsible, responsible_name, text
    )
VALUES
    (
        :revision_id, :salt, :back_by, :decision, :responsible, :responsible_name, :text
    )
