// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reportlook.h"

#include <QWidget>

class Button;
class FormField;
class MessageStrip;
class QCheckBox;
class QLabel;
class QLineEdit;
class Text;

/// Cover and colours: whose report it is, its colour with what the contrast says of it, and the logo with its words.
class LookForm : public QWidget
{
    Q_OBJECT

public:
    explicit LookForm(QWidget *parent = nullptr);

    /// `municipality` is the plan's own name: what stands on the cover while the look says nothing else.
    void setLook(const ReportLook &look, const QString &municipality);
    [[nodiscard]] ReportLook look() const;
    /// Faults at their fields; the first gets the focus. False when there are any.
    bool check();
    /// Takes a PNG or SVG file as the logo; what is wrong with it stands at the field, and the earlier logo stays.
    void readLogo(const QString &path);

Q_SIGNALS:
    void typed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildColour();
    void buildLogo();
    void judge();
    void chooseColour();
    void showLogo();

    ReportLook m_look{};
    QLineEdit *m_municipality = nullptr;
    QLineEdit *m_accent = nullptr;
    QLabel *m_swatch = nullptr;
    MessageStrip *m_verdict = nullptr;
    QLabel *m_picture = nullptr;
    Text *m_noLogo = nullptr;
    Button *m_remove = nullptr;
    QLineEdit *m_altSv = nullptr;
    QLineEdit *m_altEn = nullptr;
    QCheckBox *m_holdsName = nullptr;
    QWidget *m_words = nullptr; ///< what is asked for once there is a logo
    FormField *m_accentField = nullptr;
    FormField *m_logoField = nullptr;
    FormField *m_altSvField = nullptr;
    FormField *m_altEnField = nullptr;
};
