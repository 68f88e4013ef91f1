#include "issue/conflict/conflictbar.h"

#include "widgets/controls/button.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/textline.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include <utility>

namespace ui {

namespace {

enum Side { Theirs, Mine };

}

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent), m_head(new TextLabel(QString(), TextRole::Body, Token::Text, this)), m_theirs(new Button(tr("Take theirs"), this)),
      m_mine(new Button(tr("Keep mine"), this)), m_each(new Button(tr("Save this choice"), this, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("conflict"));
    setAccessibleName(tr("Changed by somebody else"));
    m_head->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kM), scaled(space::kS), scaled(space::kM), scaled(space::kS));
    column->setSpacing(scaled(space::kS));
    column->addWidget(m_head);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_theirs);
    acts->addWidget(m_mine);
    acts->addWidget(m_each);
    column->addLayout(acts);
    connect(m_theirs, &Button::clicked, this, [this] { Q_EMIT chosen({}); });
    connect(m_mine, &Button::clicked, this, [this] { Q_EMIT chosen(m_fields); });
    connect(m_each, &Button::clicked, this, [this] { Q_EMIT chosen(mine()); });
}

void ConflictBar::clearRows()
{
    delete m_rows;
    m_rows = nullptr;
    qDeleteAll(m_choices);
    m_choices.clear();
    m_fields.clear();
}

void ConflictBar::tellGone(const QString &key)
{
    clearRows();
    m_head->setText(tr("%1 is no longer in the log. What is typed here cannot be saved any more; copy what you need.").arg(key));
    for (Button *button : {m_theirs, m_mine, m_each})
        button->hide();
}

void ConflictBar::callHere()
{
    QWidget *focus = QApplication::focusWidget();
    if (isHidden() || !parentWidget()->isAncestorOf(focus) || m_choices.isEmpty())
        return;
    if (!isAncestorOf(focus))
        m_origin = focus;
    m_choices.constFirst()->button(Mine)->setFocus(Qt::TabFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConflictBar::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_origin)
        m_origin->setFocus(Qt::OtherFocusReason);
    m_origin = nullptr;
}

void ConflictBar::ask(const QVector<services::FieldConflict> &conflicts, const models::ValueWords &words)
{
    if (m_rows && conflicts == m_asked)
        return; // what was chosen stays
    clearRows();
    m_asked = conflicts;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(space::kL));
    m_grid->setVerticalSpacing(scaled(space::kXs));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_head->setText(tr("Somebody else changed %n field(s) while you did. Nothing of yours is saved yet: choose what is to stand.", nullptr,
                       int(conflicts.size())));
    m_grid->addWidget(new TextLabel(tr("Saved by the other"), TextRole::Label, Token::Text2, m_rows), 0, 1);
    m_grid->addWidget(new TextLabel(tr("Typed here"), TextRole::Label, Token::Text2, m_rows), 0, 2);
    for (const services::FieldConflict &conflict : conflicts)
        addChoice(int(m_fields.size()) + 1, conflict, words);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    setAccessibleDescription(m_head->text());
    m_theirs->show();
    m_mine->show();
    m_each->setVisible(m_fields.size() > 1);
    QWidget *last = m_theirs;
    for (QButtonGroup *group : std::as_const(m_choices))
        for (QAbstractButton *choice : group->buttons())
            setTabOrder(std::exchange(last, choice), choice);
    setTabOrder(last, m_theirs); // the buttons after the choice, though they were there before
    followChoice();
}

// Both values as radio buttons: a long one in full below its button.
void ConflictBar::addChoice(int row, const services::FieldConflict &conflict, const models::ValueWords &words)
{
    const QString field = words.field(conflict.field);
    m_fields.append(conflict.field);
    auto *group = new QButtonGroup(this);
    m_choices.append(group);
    m_grid->addWidget(new TextLabel(field, TextRole::Label, Token::Text, m_rows), row, 0, Qt::AlignTop);
    const std::pair<Side, QJsonValue> sides[] = {{Theirs, conflict.theirs}, {Mine, conflict.mine}};
    for (const auto &[side, value] : sides) {
        const QString text = words.value(conflict.field, value);
        auto *cell = new QWidget(m_rows);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        auto *choice = new QRadioButton(cell);
        choice->setAccessibleName(side == Theirs ? tr("%1, saved by the other: %2").arg(field, text) : tr("%1, typed here: %2").arg(field, text));
        group->addButton(choice, side);
        line->addWidget(choice, 0, Qt::AlignTop);
        auto *shown = new TextLabel(text.isEmpty() ? tr("empty") : text, TextRole::Body, text.isEmpty() ? Token::Text2 : Token::Text, cell);
        shown->setWordWrap(true);
        line->addWidget(shown, 1);
        m_grid->addWidget(cell, row, 1 + side);
    }
    group->button(Mine)->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, &ConflictBar::followChoice);
}

QStringList ConflictBar::mine() const
{
    QStringList fields;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (m_choices.at(i)->checkedId() == Mine)
            fields.append(m_fields.at(i));
    return fields;
}

// One filled button: what the marks say; with a single field its two buttons are the choice.
void ConflictBar::followChoice()
{
    const bool isSingle = m_fields.size() == 1;
    m_mine->setKind(isSingle && mine().size() == 1 ? Button::Kind::Primary : Button::Kind::Plain);
    m_theirs->setKind(isSingle && mine().isEmpty() ? Button::Kind::Primary : Button::Kind::Plain);
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), scaled(space::kRadiusCard), tint(Token::WarnTint), tint(Token::S2));
}

}
