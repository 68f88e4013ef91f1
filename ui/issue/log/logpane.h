#pragma once

#include "models/issue/issueact.h"

#include <QWidget>

class QListView;

namespace models {
class ContactLogModel;
}

namespace ui {

class BubbleDelegate;
class ContactComposer;
class CorrectionForm;
class TextLabel;

// Tried so far: the contacts log as a conversation, and the line in which the next entry is written.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    void start(models::IssueAct act, int level = 0);
    // With what the advice asks for.
    void start();
    // Opens the form for other words of the chosen entry, or of the last one.
    void startCorrection();
    // Brings an entry into sight, with the keyboard on it; what is being written goes first.
    void showEntry(domain::ContactId entry);
    QWidget *form() const; // that is open, for a new entry or for other words of one

Q_SIGNALS:
    void entryWritten(const models::ActEntry &entry);
    void corrected(domain::ContactId entry, const QString &text);
    void composing(bool isOn); // the form of an entry opened or closed
    void failed(const base::Error &error);

private:
    void setupCorrection();
    void fillEntryMenu(const QPoint &place);
    void followEnd();
    void keepEntry();

    models::ContactLogModel *m_model;
    QListView *m_list;
    BubbleDelegate *m_delegate;
    TextLabel *m_nothing;
    ContactComposer *m_composer;
    CorrectionForm *m_correction;
    domain::IssueId m_issue;
    domain::ContactId m_entry; // where the keyboard was
    bool m_isAtEnd = true; // the list shows its last entry
};

}
