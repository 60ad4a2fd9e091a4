// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/previewmaker.h"

#include <optional>

/// Lives on the thread; keeps the typesetter between layouts.
struct PreviewMaker::Worker : public QObject {
    std::optional<report::Typesetter> typesetter{};

    [[nodiscard]] Result<Pages> layOut(const ReportData &data, const QString &language,
                                       const report::Progress &progress)
    {
        if (!typesetter) {
            auto bundled = report::Typesetter::bundled();
            if (!bundled)
                return tl::unexpected(bundled.error());
            typesetter.emplace(std::move(*bundled));
        }
        const report::Document document = report::compose(data, {.language = language}, *typesetter);
        auto pages = report::layOut(document, *typesetter, progress);
        if (!pages)
            return tl::unexpected(pages.error());
        return std::make_shared<const report::DisplayList>(std::move(*pages));
    }
};

PreviewMaker::PreviewMaker(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PreviewMaker::~PreviewMaker()
{
    ++*m_newest; // what runs now stops at its next look
    m_thread.quit();
    m_thread.wait();
}

void PreviewMaker::make(const ReportData &data, const QString &language)
{
    const int turn = ++*m_newest;
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get(), newest = m_newest, turn, data, language] {
        const auto isWanted = [newest, turn](double) { return newest->load() == turn; };
        if (!isWanted(0))
            return;
        const auto pages = worker->layOut(data, language, isWanted);
        if (!isWanted(1))
            return;
        QMetaObject::invokeMethod(this, [this, newest, turn, pages] {
            if (newest->load() != turn)
                return;
            if (pages)
                Q_EMIT made(*pages);
            else
                Q_EMIT failed(pages.error());
        });
    });
}
