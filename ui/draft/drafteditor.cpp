#include "draft/drafteditor.h"

#include "draft/placeholderhighlighter.h"
#include "draft/recipientlist.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/labels/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace ui {

DraftEditor::DraftEditor(QWidget *parent)
    : QWidget(parent), m_issue(new LinkButton(QString(), this)),
      m_name(new TextLabel(QString(), TextRole::PageTitle, Token::Text, this)), m_recipients(new RecipientList(this)),
      m_subject(new ElidingEdit(this)), m_body(new QPlainTextEdit(this)),
      m_highlighter(new PlaceholderHighlighter(m_body->document())), m_insert(new QMenu(this)),
      m_missing(new TextLabel(QString(), TextRole::Body, Token::S2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(10), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    buildHead(column);
    buildText(column);
    buildButtons(column);
}

void DraftEditor::buildHead(QVBoxLayout *column)
{
    column->addWidget(m_issue, 0, Qt::AlignLeading);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Recipients"), TextRole::Label, Token::Text2, this));
    head->addStretch(1);
    head->addWidget(new TextLabel(tr("informed people are on copy"), TextRole::Second, Token::Text2, this));
    column->addLayout(head);
    column->addWidget(m_recipients);
    connect(m_issue, &LinkButton::clicked, this, &DraftEditor::issueRequested);
    connect(m_recipients, &RecipientList::recipientsEdited, this, [this] { Q_EMIT edited(taken()); });
}

void DraftEditor::buildText(QVBoxLayout *column)
{
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setObjectName(QStringLiteral("draftSubject"));
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setObjectName(QStringLiteral("draftBody"));
    m_body->setFont(typeFont(TextRole::Editor));
    m_body->setTabChangesFocus(true);
    m_body->installEventFilter(this);
    column->addWidget(m_subject);
    column->addWidget(m_body, 1);
    connect(m_subject, &QLineEdit::textEdited, this, [this] { Q_EMIT typed(taken()); });
    connect(m_subject, &QLineEdit::editingFinished, this, [this] { Q_EMIT edited(taken()); });
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(taken()); });
}

void DraftEditor::buildButtons(QVBoxLayout *column)
{
    auto *under = new QHBoxLayout;
    auto *insert = new Button(IconId::Plus, tr("Insert placeholder"), this, Button::Kind::Quiet);
    insert->setSmall(true);
    insert->setMenu(m_insert);
    m_missing->setWordWrap(true);
    auto *asTemplate = new LinkButton(tr("Save as template"), this);
    under->addWidget(m_missing, 1);
    under->addWidget(insert);
    under->addWidget(asTemplate);
    column->addLayout(under);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    auto *open = new Button(IconId::OpenOut, tr("Open in mail program"), this, Button::Kind::Primary);
    auto *save = new Button(tr("Save .eml"), this);
    auto *copy = new Button(tr("Copy"), this);
    auto *sent = new LinkButton(tr("Mark as sent"), this);
    row->addWidget(open);
    row->addWidget(save);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(sent);
    column->addLayout(row);
    connect(open, &Button::clicked, this, &DraftEditor::openRequested);
    connect(save, &Button::clicked, this, &DraftEditor::saveEmlRequested);
    connect(copy, &Button::clicked, this, &DraftEditor::copyRequested);
    connect(sent, &LinkButton::clicked, this, &DraftEditor::sentRequested);
    connect(asTemplate, &LinkButton::clicked, this, &DraftEditor::saveTemplateRequested);
}

void DraftEditor::show(const domain::Draft &draft, const QString &name, const services::IssueCase &issueCase)
{
    m_draft = draft;
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietBody(m_body);
    m_issue->setText(QStringLiteral("%1 %2").arg(issueCase.issue.key, issueCase.issue.title));
    m_issue->updateGeometry();
    m_name->setText(name);
    m_recipients->show(draft.recipients, issueCase);
    if (m_subject->text() != draft.subject)
        m_subject->setText(draft.subject);
    if (m_body->toPlainText() != draft.body)
        m_body->setPlainText(draft.body);
}

void DraftEditor::setFilled(const services::FilledText &filled)
{
    m_highlighter->setMissing(filled.missing);
    m_missing->setText(filled.missing.isEmpty() ? QString()
                                                : tr("Without a value: %1").arg(filled.missing.join(QStringLiteral(", "))));
}

void DraftEditor::setPlaceholders(const QVector<services::Placeholder> &placeholders)
{
    m_insert->clear();
    for (const services::Placeholder &placeholder : placeholders) {
        if (placeholder.example.isEmpty())
            continue;
        QString text = QStringLiteral("%1\t%2").arg(placeholder.name, placeholder.example.left(48));
        text.replace(QLatin1Char('&'), QLatin1String("&&")).replace(QLatin1Char('\n'), QLatin1Char(' '));
        m_insert->addAction(text, this, [this, name = placeholder.name] {
            m_body->insertPlainText(QStringLiteral("{{%1}}").arg(name));
            m_body->setFocus();
            Q_EMIT edited(taken());
        });
    }
}

domain::Draft DraftEditor::taken() const
{
    domain::Draft draft = m_draft;
    draft.recipients = m_recipients->recipients();
    draft.subject = m_subject->text();
    draft.body = m_body->toPlainText();
    return draft;
}

void DraftEditor::focusBody()
{
    m_body->setFocus(Qt::OtherFocusReason);
}

bool DraftEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::FocusOut)
        Q_EMIT edited(taken());
    return QWidget::eventFilter(watched, event);
}

}
