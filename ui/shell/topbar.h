// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class BarButton;
class ElidedText;
class QMenu;
class SearchField;

struct RoundChoice {
    QString id{};
    QString name{};

    bool operator==(const RoundChoice &) const = default;
};

/// The Plankoll button with the menus, the round and its state in words, the search over everything, who I am.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Under the person's name: change who I am, language, log out.
    [[nodiscard]] QMenu *personMenu() const { return m_personMenu; }
    [[nodiscard]] SearchField *search() const { return m_search; }

    /// An empty list hides the chooser and the search (no store is open).
    void setRounds(const QList<RoundChoice> &rounds, const QString &currentId);
    void setRoundState(const QString &words);
    void setPerson(const QString &words);
    /// In place of the person, while no store is open: the language that the program speaks.
    void setLanguage(const QString &words);
    void openMenu();
    /// Narrow: the state text goes, the search shrinks.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void roundChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarButton *m_program = nullptr;
    BarButton *m_round = nullptr;
    BarButton *m_person = nullptr;
    ElidedText *m_state = nullptr;
    SearchField *m_search = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_roundMenu = nullptr;
    QMenu *m_personMenu = nullptr;
};
