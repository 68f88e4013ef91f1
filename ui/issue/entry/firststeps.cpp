#include "issue/entry/firststeps.h"

#include "services/person/personservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

class StepIcon final : public QWidget
{
public:
    StepIcon(IconId icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(scaled(18), scaled(18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), m_icon, tint(Token::Text2));
    }

private:
    IconId m_icon;
};

}

FirstSteps::FirstSteps(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_added(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(space::kS));
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addSpacing(scaled(space::kS));
    column->addWidget(new TextLabel(tr("Worth doing before the first escalation"), TextRole::Label, Token::Text2, this));
    auto *project = addStep(int(IconId::Edit), tr("Say who manages it"), tr("whose name the mails carry, and what they decide alone"), tr("Open Project"));
    m_people = addStep(int(IconId::People), tr("Add the people"), tr("yours and the other side's, with a way to reach them"), tr("Open People"));
    auto *matrix =
        addStep(int(IconId::Matrix), tr("Draw the ladder"), tr("who is asked at each level, and how long they may take"), tr("Open Matrix"));
    auto *calendar =
        addStep(int(IconId::Clock), tr("Set working hours"), tr("clocks stop at night, at weekends and on holidays"), tr("Open Calendar"));
    connect(project, &Button::clicked, this, &FirstSteps::projectWanted);
    connect(m_people, &Button::clicked, this, &FirstSteps::peopleWanted);
    connect(matrix, &Button::clicked, this, &FirstSteps::matrixWanted);
    connect(calendar, &Button::clicked, this, &FirstSteps::calendarWanted);
}

Button *FirstSteps::addStep(int icon, const QString &title, const QString &words, const QString &act)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(space::kM));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(title, TextRole::RowTitle, Token::Text, this));
    auto *second = new TextLabel(words, TextRole::Second, Token::Text2, this);
    second->setWordWrap(true);
    texts->addWidget(second);
    auto *button = new Button(act, this);
    row->addWidget(new StepIcon(IconId(icon), this));
    row->addLayout(texts, 1);
    if (IconId(icon) == IconId::People)
        row->addWidget(m_added);
    row->addWidget(button);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    return button;
}

void FirstSteps::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const auto people = m_workspace.people().people();
    const int count = people ? int(people->size()) : 0;
    m_added->setText(count > 0 ? tr("%n person(s) added", nullptr, count) : QString());
}

}
