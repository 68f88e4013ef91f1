#pragma once

#include "domain/escalation/catalogue/listedsituation.h"
#include "shell/frame/overlay.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;
class QListView;

namespace models {
class SimilarModel;
}

namespace services {
class Workspace;
}

namespace ui {

class ChoiceBox;
class TextLabel;

// Ctrl+N: a title is enough, Enter saves; what is no issue, and the situation of the catalogue, is chosen below it. Says what was typed; the window raises the issue. While one types, earlier issues
// with the same words are offered below: Down goes to them, Enter on one opens it instead.
class QuickCapture : public Overlay
{
    Q_OBJECT
public:
    explicit QuickCapture(QWidget *window);
    ~QuickCapture() override;
    // current invalid: all projects show, so the first is offered.
    void open(services::Workspace &workspace, const QVector<domain::Project> &projects, domain::ProjectId current);
    // Not saved: the words stay in the card.
    void say(const QString &text);

Q_SIGNALS:
    // situation: the name of the entry that was picked; empty: none.
    void captured(const QString &title, domain::ProjectId project, domain::EntryKind kind, const QString &situation);
    void earlierChosen(domain::IssueId issue);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupCard();
    void setupSimilar();
    void fillSituations();
    void showPick();
    void look();
    void showSimilar();
    void capture();
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_project;
    ChoiceBox *m_situation;
    TextLabel *m_pick; // what the situation sets
    services::Workspace *m_workspace = nullptr; // while the card is open
    QVector<domain::ListedSituation> m_situations;
    TextLabel *m_note;
    TextLabel *m_similarHead;
    QListView *m_similar;
    QTimer m_pause; // between keys
    std::unique_ptr<models::SimilarModel> m_model; // while the card is open
};

}
