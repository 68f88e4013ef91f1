#include "shell/start/quickcapture.h"

#include "domain/record/names.h"
#include "models/issue/similar/similarmodel.h"
#include "render/escalation/situationwords.h"
#include "render/wording/names.h"
#include "services/situation/situationservice.h"
#include "widgets/controls/button.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/cardframe.h"
#include "widgets/labels/keycap.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/rowdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPauseMs = 120;

}

QuickCapture::QuickCapture(QWidget *window)
    : Overlay(window)
    , m_title(new QLineEdit(card()))
    , m_kind(new QComboBox(card()))
    , m_project(new QComboBox(card()))
    , m_situation(new ChoiceBox(card()))
    , m_pick(new TextLabel(TextRole::Second, card()))
    , m_note(new TextLabel(TextRole::Second, card()))
    , m_similarHead(new TextLabel(tr("Already in the log?"), TextRole::Label, Token::Text2, card()))
    , m_similar(new QListView(card()))
{
    setObjectName(QStringLiteral("capture"));
    setAccessibleName(tr("New issue"));
    setupCard();
    setupSimilar();
    connect(m_title, &QLineEdit::returnPressed, this, &QuickCapture::capture);
}

QuickCapture::~QuickCapture() = default;

void QuickCapture::setupCard()
{
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(scaled(space::kL), scaled(space::kL), scaled(space::kL), scaled(space::kM));
    column->setSpacing(scaled(space::kS));
    auto *row = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("capture.title"));
    m_title->setPlaceholderText(tr("What blocks you?"));
    m_title->setAccessibleName(tr("Title of the new issue"));
    m_title->setFont(typeFont(TextRole::Editor));
    m_title->setMinimumHeight(scaled(34));
    m_title->setMaxLength(500);
    auto *add = new Button(tr("Add issue"), card(), Button::Kind::Primary);
    row->addWidget(m_title, 1);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Enter), card()));
    row->addWidget(add);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    m_kind->setObjectName(QStringLiteral("capture.kind"));
    m_kind->setAccessibleName(tr("Kind of entry"));
    for (const auto &entry : domain::enumNames<domain::EntryKind>())
        m_kind->addItem(render::label(entry.value), int(entry.value));
    m_project->setAccessibleName(tr("Project"));
    m_situation->setObjectName(QStringLiteral("capture.situation"));
    m_situation->setAccessibleName(tr("Situation of the catalogue"));
    second->addWidget(m_situation, 1);
    second->addWidget(m_kind);
    second->addWidget(m_project);
    column->addLayout(second);
    m_pick->setObjectName(QStringLiteral("capture.pick"));
    for (TextLabel *line : {m_pick, m_note}) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
    m_pick->setColor(Token::Text2);
    connect(m_situation, &ChoiceBox::valueChosen, this, &QuickCapture::showPick);
    connect(m_project, &QComboBox::activated, this, &QuickCapture::fillSituations);
    connect(add, &Button::clicked, this, &QuickCapture::capture);
}

void QuickCapture::setupSimilar()
{
    card()->layout()->addWidget(m_similarHead);
    card()->layout()->addWidget(m_similar);
    m_similar->setObjectName(QStringLiteral("capture.similar"));
    m_similar->setAccessibleName(tr("Earlier issues with the same words"));
    m_similar->setItemDelegate(new RowDelegate(RowHeight::OneLine, m_similar));
    m_similar->setFrameShape(QFrame::NoFrame);
    m_similar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_similar->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->installEventFilter(this);
    m_similar->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QuickCapture::look);
    connect(m_title, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_similar, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT earlierChosen(domain::IssueId(index.data(models::SimilarModel::IdRole).toLongLong()));
    });
}

// Those of the project.
void QuickCapture::fillSituations()
{
    const domain::ProjectId project(m_project->currentData().toLongLong());
    m_situations = services::SituationService(*m_workspace).all(project).value_or(QVector<domain::ListedSituation>());
    QVector<Choice> choices;
    for (const domain::ListedSituation &each : std::as_const(m_situations))
        choices << Choice{each.id.value(), QStringLiteral("%1  %2").arg(each.rank).arg(each.name), each.everyday ? render::escalationMark(each) : QString()};
    m_situation->setChoices(choices, tr("Known situation: none"));
    for (const domain::ListedSituation &each : std::as_const(m_situations))
        if (each.everyday)
            m_situation->setItemIcon(m_situation->findData(each.id.value()), Icon::of(IconId::Team));
    m_situation->setValue(0);
    m_situation->setVisible(!m_situations.isEmpty());
    showPick();
}

void QuickCapture::showPick()
{
    m_pick->clear();
    for (const domain::ListedSituation &each : std::as_const(m_situations))
        if (each.id.value() == m_situation->value())
            m_pick->setText(render::pickText(each));
    m_pick->setVisible(!m_pick->text().isEmpty());
    card()->layout()->activate();
    place();
}

void QuickCapture::look()
{
    if (!m_model)
        return;
    services::SimilarRequest request;
    request.title = m_title->text();
    request.project = domain::ProjectId(m_project->currentData().toLongLong());
    m_model->look(request);
}

void QuickCapture::showSimilar()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    m_similarHead->setVisible(rows > 0);
    m_similar->setVisible(rows > 0);
    m_similar->setFixedHeight(rows * RowDelegate::rowHeight(RowHeight::OneLine));
    card()->layout()->activate();
    place();
}

void QuickCapture::hideEvent(QHideEvent *event)
{
    m_pause.stop();
    m_similar->setModel(nullptr);
    m_model.reset(); // it reads the file with a connection of its own
    Overlay::hideEvent(event);
}

// Down leaves the title for the list, Up at its top comes back.
bool QuickCapture::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_title && key == Qt::Key_Down && m_similar->isVisible()) {
        m_similar->setFocus(Qt::TabFocusReason);
        m_similar->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (watched == m_similar && key == Qt::Key_Up && m_similar->currentIndex().row() <= 0) {
        m_title->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

void QuickCapture::open(services::Workspace &workspace, const QVector<domain::Project> &projects, domain::ProjectId current)
{
    m_title->clear();
    m_kind->setCurrentIndex(0);
    m_project->clear();
    for (const domain::Project &project : projects) {
        m_project->addItem(project.name, project.id.value());
        if (project.id == current)
            m_project->setCurrentIndex(m_project->count() - 1);
    }
    m_project->setVisible(projects.size() > 1);
    m_note->setColor(Token::Text2);
    m_note->setText(tr("A title is enough, details can follow."));
    m_workspace = &workspace;
    fillSituations();
    m_model = std::make_unique<models::SimilarModel>(workspace);
    m_similar->setModel(m_model.get());
    connect(m_model.get(), &models::SimilarModel::found, this, &QuickCapture::showSimilar);
    showSimilar();
    openWith(m_title);
}

void QuickCapture::say(const QString &text)
{
    m_note->setColor(Token::S1);
    m_note->setText(text);
}

void QuickCapture::capture()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty())
        return say(tr("Write what blocks you, in a few words."));
    QString situation;
    for (const domain::ListedSituation &each : std::as_const(m_situations))
        if (each.id.value() == m_situation->value())
            situation = each.name;
    Q_EMIT captured(title, domain::ProjectId(m_project->currentData().toLongLong()), domain::EntryKind(m_kind->currentData().toInt()), situation);
}

}
