#pragma once

#include "services/draft/draftservice.h"
#include "services/issue/issueservice.h"
#include "widgets/page.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

class QListView;
class QStackedWidget;

namespace models {
class BundleReader;
class DraftListModel;
}

namespace ui {

class BundleStrip;
class DraftEditor;
class DraftPreview;
class PreferenceStrip;
class SearchField;
class SegmentedControl;

// Drafts: templates and open drafts at the side, the text in the middle, the mail as it will read at the end. Opening an
// issue here starts the draft its advice asks for. Nothing is sent: a draft goes to the mail program, a file or the
// clipboard, and the person says when it went out.
class DraftPage : public Page
{
    Q_OBJECT
public:
    explicit DraftPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    // An issue: a new draft for it. A draft: that draft.
    bool open(domain::RecordRef record) override;
    // An issue: with the template of this key.
    bool openFor(domain::RecordRef record, const QString &templateKey) override;
    void focusFilter() override;
    domain::RecordRef record() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupUi();
    void setupActions();
    QWidget *makeSide();
    QWidget *makeWritten();
    void arrangeHalves();
    void followList();
    void startFor(domain::IssueId issue, const QString &templateKey);
    void openDraft(domain::DraftId id);
    int rowOf(const domain::Draft &draft) const;
    void showDraft(const domain::Draft &draft);
    void showNothing();
    void refreshPreview();
    void showPreferences();
    // The mail asks about these issues too, and about no others.
    void bundle(const QVector<domain::IssueId> &issues);
    QString nameOf(const domain::Draft &draft) const;
    std::optional<domain::IssueId> mostUrgentIssue() const;
    bool store(domain::Draft draft);
    // The draft with its placeholders filled, ready to leave the program.
    domain::Draft filledDraft();
    // True when nothing stands against the recipients, or the person has seen it and goes on.
    bool areRecipientsSeen();
    void openInMailProgram();
    void saveEml();
    void copyText();
    void markSent();
    bool offerOtherSide(const domain::Draft &sent, const services::IssueCase &before);
    void saveTemplate();
    void removeDraft();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    std::optional<services::IssueCase> m_case;
    domain::Draft m_draft;
    models::DraftListModel *m_list;
    QListView *m_side;
    SearchField *m_find;
    QStackedWidget *m_stack;
    DraftEditor *m_editor;
    DraftPreview *m_preview;
    PreferenceStrip *m_preferences = nullptr;
    BundleStrip *m_bundle = nullptr;
    models::BundleReader *m_bundles;
    SegmentedControl *m_half;    // in a small window: text or preview
    QWidget *m_halfRow = nullptr;
    QWidget *m_halfLine = nullptr;
    QTimer m_refresh;
    std::unique_ptr<QTemporaryDir> m_outbox; // .eml files handed to the mail program; gone at the end
};

}
