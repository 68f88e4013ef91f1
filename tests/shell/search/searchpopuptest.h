#pragma once

#include "base/clock.h"
#include "services/workspace/workspace.h"

#include <QObject>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace ui {
class FindList;
class SearchField;
class SearchPopup;
}

// The search of the top bar, by keyboard.
class SearchPopupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhileTypingAndOpensByEnter();
    void groupsByKindAndShowsWhere();
    void saysWhatHelpsWhenNothingIsFound();
    void enterBeforeTheAnswerWaitsForIt();
    void escapeGoesBackToThePage();

private:
    // Types, and waits for the list.
    void type(const QString &text);
    QStringList rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    base::FixedClock m_clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    std::unique_ptr<services::Workspace> m_space;
    std::unique_ptr<QWidget> m_window;
    ui::SearchField *m_field = nullptr;
    ui::SearchPopup *m_popup = nullptr;
    ui::FindList *m_list = nullptr;
};
