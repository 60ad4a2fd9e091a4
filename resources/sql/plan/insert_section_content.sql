INSERT INTO section_revision
    (
        revision_id, salt, done, heading_en, heading_sv, key, left_out, owner, position, text
    )
VALUES
    (
        :revision_id, :salt, :done, :heading_en, :heading_sv, :key, :left_out, :owner, :position, :text
    )
