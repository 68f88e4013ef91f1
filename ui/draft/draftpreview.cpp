#include "draft/draftpreview.h"

#include "render/wording/advicewords.h"
#include "widgets/frames/cardframe.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace ui {

DraftPreview::DraftPreview(QWidget *parent)
    : QWidget(parent), m_of(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Preview"), TextRole::Section, Token::Text, this));
    head->addStretch(1);
    head->addWidget(m_of);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Preview"));
    scroll->setWidget(makeMail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(16));
    column->setSpacing(scaled(10));
    column->addLayout(head);
    column->addWidget(scroll, 1);
}

// Text that can be selected and copied, never rich.
TextLabel *DraftPreview::makeText(TextRole role, QWidget *parent)
{
    auto *text = new TextLabel(QString(), role, Token::Text, parent);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

QWidget *DraftPreview::makeMail()
{
    auto *card = new CardFrame(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(2));
    grid->setColumnStretch(1, 1);
    const auto addLine = [&](int row, const QString &name, TextLabel **value, TextRole role) {
        auto *label = new TextLabel(name, TextRole::Second, Token::Text2, card);
        *value = makeText(role, card);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(*value, row, 1);
        return label;
    };
    addLine(0, tr("From"), &m_from, TextRole::Second);
    addLine(1, tr("To"), &m_to, TextRole::Second);
    m_copyName = addLine(2, tr("Copy"), &m_copy, TextRole::Second);
    addLine(3, tr("Subject"), &m_subject, TextRole::Label);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16));
    inside->setSpacing(scaled(12));
    inside->addLayout(grid);
    inside->addWidget(new Hairline(Qt::Horizontal, card));
    m_body = makeText(TextRole::Editor, card);
    m_body->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_body->setAccessibleName(tr("Preview of the text"));
    inside->addWidget(m_body, 1);
    return card;
}

void DraftPreview::show(const domain::Draft &draft, const services::FilledText &filled, const services::IssueCase &issueCase,
                        base::Instant now)
{
    const render::AdviceWords words(issueCase.context);
    QVector<domain::PersonId> to;
    QVector<domain::PersonId> copy;
    for (const domain::DraftRecipient &recipient : draft.recipients)
        (recipient.role == domain::RecipientRole::Informed ? copy : to) << recipient.person;
    m_of->setText(tr("with %1 as of %2").arg(issueCase.issue.key, words.format().momentNear(now, now)));
    m_from->setText(words.name(issueCase.context.project.manager));
    m_to->setText(to.isEmpty() ? tr("Nobody yet") : words.names(to));
    m_copy->setText(words.names(copy));
    m_copy->setVisible(!copy.isEmpty());
    m_copyName->setVisible(!copy.isEmpty());
    m_subject->setText(filled.subject);
    m_body->setText(filled.body);
}

}
