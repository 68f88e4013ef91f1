#include "draft/draftpage.h"

#include "draft/bundlestrip.h"
#include "draft/drafteditor.h"
#include "draft/draftlistdelegate.h"
#include "draft/draftpreview.h"
#include "draft/preferencestrip.h"
#include "models/draft/bundlereader.h"
#include "models/draft/draftlistmodel.h"
#include "services/person/personservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/searchfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace ui {

using models::DraftListModel;

namespace {
constexpr int kPreviewDelayMs = 120;
}

DraftPage::DraftPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_list(new DraftListModel(workspace, this)), m_side(new QListView(this)),
      m_find(new SearchField(tr("Find a template"), this)), m_stack(new QStackedWidget(this)),
      m_editor(new DraftEditor(this)), m_preview(new DraftPreview(this)),
      m_bundles(new models::BundleReader(workspace, this)), m_half(new SegmentedControl(this))
{
    setupUi();
    setupActions();
}

QString DraftPage::title() const
{
    return tr("Drafts");
}

QWidget *DraftPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(212));
    m_side->setModel(m_list);
    setFocusProxy(m_side);
    m_side->setItemDelegate(new DraftListDelegate(m_side));
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setAccessibleName(tr("Drafts and templates"));
    m_side->setObjectName(QStringLiteral("draftList"));
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, scaled(12), 0, scaled(8));
    column->setSpacing(scaled(8));
    auto *find = new QHBoxLayout;
    find->setContentsMargins(scaled(12), 0, scaled(12), 0);
    m_find->setAccessibleName(tr("Find a template"));
    find->addWidget(m_find);
    column->addLayout(find);
    column->addWidget(m_side, 1);
    return side;
}

QWidget *DraftPage::makeWritten()
{
    auto *written = new QWidget(this);
    auto *column = new QVBoxLayout(written);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_halfRow = new QWidget(written);
    auto *row = new QHBoxLayout(m_halfRow);
    row->setContentsMargins(scaled(20), scaled(10), scaled(20), 0);
    m_half->addSegment(tr("Text"));
    m_half->addSegment(tr("Preview"));
    m_half->setAccessibleName(tr("Text or preview"));
    row->addWidget(m_half);
    row->addStretch(1);
    column->addWidget(m_halfRow);
    m_preferences = new PreferenceStrip(written);
    column->addWidget(m_preferences);
    m_bundle = new BundleStrip(written);
    column->addWidget(m_bundle);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_editor, 57);
    m_halfLine = new Hairline(Qt::Vertical, written);
    columns->addWidget(m_halfLine);
    columns->addWidget(m_preview, 43);
    column->addLayout(columns, 1);
    connect(m_half, &SegmentedControl::currentChanged, this, &DraftPage::arrangeHalves);
    connect(m_bundle, &BundleStrip::bundleChosen, this, &DraftPage::bundle);
    connect(m_bundles, &models::BundleReader::failed, this, &Page::failed);
    connect(m_bundles, &models::BundleReader::bundleRead, this, [this](const services::BundleOffer &offer, const QVector<services::BundledAsk> &inside) {
        if (m_case)
            m_bundle->show(offer, m_case->context.people.value(offer.leader).name, inside);
    });
    return written;
}

void DraftPage::setupUi()
{
    auto *empty = new EmptyState(tr("No issue to write about"),
                                 tr("A draft is written for an issue: whom to ask, what for and by when come from its advice."),
                                 this);
    connect(empty->addLink(tr("Go to the issues")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("go.issues"), {}); });
    m_stack->addWidget(makeWritten());
    m_stack->addWidget(empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
}

void DraftPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeHalves();
}

// In a small window the text keeps its room: the preview is one click away instead of beside it.
void DraftPage::arrangeHalves()
{
    const bool isWide = width() >= scaled(960);
    m_halfRow->setVisible(!isWide);
    m_halfLine->setVisible(isWide);
    m_editor->setVisible(isWide || m_half->current() == 0);
    m_preview->setVisible(isWide || m_half->current() == 1);
}

void DraftPage::setupActions()
{
    connect(m_find, &SearchField::settled, m_list, &DraftListModel::setFilter);
    connect(m_side, &QListView::clicked, this, &DraftPage::followList);
    connect(m_side, &QListView::activated, this, &DraftPage::followList);
    connect(m_list, &DraftListModel::failed, this, &Page::failed);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kPreviewDelayMs);
    connect(&m_refresh, &QTimer::timeout, this, &DraftPage::refreshPreview);
    connect(m_editor, &DraftEditor::typed, this, [this](const domain::Draft &draft) {
        m_draft = draft;
        m_refresh.start();
    });
    connect(m_editor, &DraftEditor::edited, this, [this](const domain::Draft &draft) { store(draft); });
    connect(m_editor, &DraftEditor::openRequested, this, &DraftPage::openInMailProgram);
    connect(m_editor, &DraftEditor::saveEmlRequested, this, &DraftPage::saveEml);
    connect(m_editor, &DraftEditor::copyRequested, this, &DraftPage::copyText);
    connect(m_editor, &DraftEditor::sentRequested, this, &DraftPage::markSent);
    connect(m_editor, &DraftEditor::saveTemplateRequested, this, &DraftPage::saveTemplate);
    connect(m_editor, &DraftEditor::issueRequested, this, [this] {
        if (m_case)
            Q_EMIT navigate({domain::RecordKind::Issue, m_case->issue.id.value()});
    });
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (m_draft.id.isValid() && notice.touches(domain::RecordKind::Draft))
            openDraft(m_draft.id);
        else if (m_case && notice.touches(domain::RecordKind::Issue)) {
            refreshPreview();
            m_bundles->request(m_draft);
        }
    });
    auto *remove = new QAction(tr("Remove draft"), this);
    remove->setObjectName(QStringLiteral("draft.remove"));
    connect(remove, &QAction::triggered, this, &DraftPage::removeDraft);
    addAction(remove);
    auto *sent = new QAction(tr("Mark draft as sent"), this);
    sent->setObjectName(QStringLiteral("draft.sent"));
    connect(sent, &QAction::triggered, this, &DraftPage::markSent);
    addAction(sent);
}

void DraftPage::setProject(domain::ProjectId project)
{
    const bool other = !(project == m_project) || !m_case;
    m_project = project;
    m_list->setProject(project);
    if (!other)
        return;
    const auto drafts = m_workspace.drafts().all(project);
    if (drafts)
        for (const domain::Draft &draft : *drafts)
            if (draft.state == domain::DraftState::Open) {
                openDraft(draft.id);
                return;
            }
    if (const auto issue = mostUrgentIssue())
        startFor(*issue, {});
    else
        showNothing();
}

std::optional<domain::IssueId> DraftPage::mostUrgentIssue() const
{
    storage::IssueQuery query;
    query.project = m_project;
    query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    query.limit = 1;
    const auto ids = m_workspace.issues().ids(query);
    return ids && !ids->isEmpty() ? std::optional(ids->first()) : std::nullopt;
}

bool DraftPage::open(domain::RecordRef record)
{
    if (record.kind == domain::RecordKind::Issue && record.id > 0) {
        startFor(domain::IssueId(record.id), {});
        return true;
    }
    if (record.kind == domain::RecordKind::Draft && record.id > 0) {
        openDraft(domain::DraftId(record.id));
        return true;
    }
    return false;
}

bool DraftPage::openFor(domain::RecordRef record, const QString &templateKey)
{
    if (record.kind != domain::RecordKind::Issue || record.id <= 0)
        return open(record);
    startFor(domain::IssueId(record.id), templateKey);
    return true;
}

void DraftPage::focusFilter()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
}

domain::RecordRef DraftPage::record() const
{
    return m_draft.id.isValid() ? domain::RecordRef{domain::RecordKind::Draft, m_draft.id.value()} : domain::RecordRef{};
}

void DraftPage::followList()
{
    const QModelIndex index = m_side->currentIndex();
    const auto kind = DraftListModel::Kind(index.data(DraftListModel::KindRole).toInt());
    if (kind == DraftListModel::Kind::Draft) {
        openDraft(domain::DraftId(index.data(DraftListModel::IdRole).toLongLong()));
    } else if (const domain::DraftTemplate *chosen = m_list->templateAt(index.row())) {
        const QString key = chosen->key;
        std::optional<domain::IssueId> issue = m_case ? std::optional(m_case->issue.id) : mostUrgentIssue();
        if (issue)
            startFor(*issue, key);
    }
}

void DraftPage::startFor(domain::IssueId issue, const QString &templateKey)
{
    auto issueCase = m_workspace.issues().openCase(issue);
    if (!issueCase) {
        Q_EMIT failed(issueCase.error());
        return;
    }
    m_case = std::move(*issueCase);
    const auto draft = m_workspace.drafts().compose(*m_case, templateKey);
    if (!draft)
        Q_EMIT failed(draft.error());
    else
        showDraft(*draft);
}

void DraftPage::openDraft(domain::DraftId id)
{
    const auto drafts = m_workspace.drafts().all(m_project);
    if (!drafts) {
        Q_EMIT failed(drafts.error());
        return;
    }
    for (const domain::Draft &draft : *drafts) {
        if (!(draft.id == id))
            continue;
        auto issueCase = m_workspace.issues().openCase(draft.issue);
        if (!issueCase) {
            Q_EMIT failed(issueCase.error());
            return;
        }
        m_case = std::move(*issueCase);
        showDraft(draft);
        return;
    }
    m_draft.id = {}; // it was removed; the text stays on the screen as a new one
}

void DraftPage::showNothing()
{
    m_case.reset();
    m_draft = {};
    m_bundles->cancel();
    m_stack->setCurrentIndex(1);
}

QString DraftPage::nameOf(const domain::Draft &draft) const
{
    const auto found = m_workspace.drafts().templateByKey(draft.templateKey, draft.language);
    return found ? found->name : draft.templateKey;
}

// Of the draft itself, else of the text it was made from; -1 for neither.
int DraftPage::rowOf(const domain::Draft &draft) const
{
    if (draft.id.isValid())
        return m_list->rowOf(DraftListModel::Kind::Draft, draft.id.value());
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (const domain::DraftTemplate *text = m_list->templateAt(row); text && text->key == draft.templateKey)
            return row;
    return -1;
}

void DraftPage::showDraft(const domain::Draft &draft)
{
    if (!(draft.issue == m_draft.issue))
        m_bundle->clear(); // until its own is read
    m_draft = draft;
    m_stack->setCurrentIndex(0);
    m_editor->show(draft, nameOf(draft), *m_case);
    if (const auto placeholders = m_workspace.drafts().placeholders(*m_case, draft.recipients, draft.language))
        m_editor->setPlaceholders(*placeholders);
    refreshPreview();
    m_bundles->request(m_draft);
    m_side->setCurrentIndex(m_list->index(rowOf(draft)));
}

// Of those whom the mail asks; who only reads a copy is left out.
void DraftPage::showPreferences()
{
    QVector<domain::Person> people;
    for (const domain::DraftRecipient &recipient : m_draft.recipients)
        if (const auto person = m_workspace.people().find(recipient.person); person && recipient.role != domain::RecipientRole::Informed)
            people << *person;
    m_preferences->show(people);
}

void DraftPage::refreshPreview()
{
    m_refresh.stop();
    if (!m_case)
        return;
    showPreferences();
    const auto filled
        = m_workspace.drafts().fill(m_draft.subject, m_draft.body, *m_case, m_draft.recipients, m_draft.language);
    if (!filled) {
        // A placeholder being typed is not an error yet: the text shows as it stands.
        m_preview->show(m_draft, {m_draft.subject, m_draft.body, {}}, *m_case, m_workspace.clock().now());
        return;
    }
    m_editor->setFilled(*filled);
    m_preview->show(m_draft, *filled, *m_case, m_workspace.clock().now());
}

}
