// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/handedin.h"

#include <QCoreApplication>

namespace {
struct HandedInText {
    Q_DECLARE_TR_FUNCTIONS(HandedInText)
};
} // namespace

Result<HandedIn> HandedIn::load(Journal &journal, SubmissionId submission)
{
    auto found = journal.record<Submission>(submission.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, HandedInText::tr("There is no such submission in this store."));
    HandedIn handedIn{.submission = **found};
    for (const RevisionId revision : std::as_const((*found)->value.answers)) {
        auto content = journal.content(*kindNamed(QString(Answer::kind)), revision);
        if (!content)
            return tl::unexpected(content.error());
        if (*content)
            handedIn.answers << fromFields<Answer>((*content)->fields);
    }
    return handedIn;
}
