#include "shell/start/quickcapture.h"

#include "widgets/controls/button.h"
#include "widgets/frames/cardframe.h"
#include "widgets/labels/keycap.h"
#include "widgets/labels/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

QuickCapture::QuickCapture(QWidget *window)
    : Overlay(window)
    , m_title(new QLineEdit(card()))
    , m_project(new QComboBox(card()))
    , m_note(new TextLabel(TextRole::Second, card()))
{
    setObjectName(QStringLiteral("capture"));
    setAccessibleName(tr("New issue"));
    setupCard();
    connect(m_title, &QLineEdit::returnPressed, this, &QuickCapture::capture);
}

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
    m_project->setAccessibleName(tr("Project"));
    second->addWidget(m_note, 1);
    second->addWidget(m_project);
    column->addLayout(second);
    connect(add, &Button::clicked, this, &QuickCapture::capture);
}

void QuickCapture::open(const QVector<domain::Project> &projects, domain::ProjectId current)
{
    m_title->clear();
    m_project->clear();
    for (const domain::Project &project : projects) {
        m_project->addItem(project.name, project.id.value());
        if (project.id == current)
            m_project->setCurrentIndex(m_project->count() - 1);
    }
    m_project->setVisible(projects.size() > 1);
    m_note->setColor(Token::Text2);
    m_note->setText(tr("A title is enough, details can follow."));
    card()->layout()->activate();
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
    Q_EMIT captured(title, domain::ProjectId(m_project->currentData().toLongLong()));
}

}
