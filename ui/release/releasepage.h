// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"
#include "ui/look/icons.h"
#include "ui/shell/page.h"

class Button;
class MaskPane;
class MessageStrip;
class QComboBox;
class ReleaseView;
class Text;

/// Begäran om utlämnande: what one unit has submitted in a round, shown as it would be given out. Passages are masked
/// with their ground, files held back; then it is written to a folder and logged. Drafts are never in it.
class ReleasePage : public Page
{
    Q_OBJECT

public:
    ReleasePage(PlanStore &plan, RoundStore &rounds, ExchangeStore &exchange, const Actor &actor, RoundId round,
                QWidget *parent = nullptr);

    void openUnit(UnitId unit);
    /// Reads the documents anew; what is masked stays masked.
    void reload();

Q_SIGNALS:
    void left();

private:
    QWidget *makeMain();
    void load();
    void fillUnits();
    void preview();
    void take(const Result<ReleasePreview> &preview);
    void maskSelection();
    void askFolder();
    void write(const QString &folder);
    void loadLog();
    void tell(MessageIcon kind, const QString &sentence);
    [[nodiscard]] UnitId unit() const;
    [[nodiscard]] ReleaseOrder order() const;
    [[nodiscard]] QString folderName() const;

    PlanStore &m_plan;
    RoundStore &m_rounds;
    ExchangeStore &m_exchange;
    Actor m_actor;
    RoundId m_round;
    UnitId m_wanted{};
    PlanBook m_book{};
    RoundView m_view{};
    QComboBox *m_unit = nullptr;
    MessageStrip *m_told = nullptr;
    Text *m_counts = nullptr;
    ReleaseView *m_shown = nullptr;
    MaskPane *m_masks = nullptr;
    Button *m_write = nullptr;
};
