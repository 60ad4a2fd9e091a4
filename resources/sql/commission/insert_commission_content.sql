INSERT INTO commission_revision
    (
        revision_id, salt, back_by, decision, responsible, responsible_name, text, withdrawn
    )
VALUES
    (
        :revision_id, :salt, :back_by, :decision, :responsible, :responsible_name, :text, :withdrawn
    )
