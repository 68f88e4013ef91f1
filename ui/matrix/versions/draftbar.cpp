#include "matrix/versions/draftbar.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

DraftBar::DraftBar(QWidget *parent) : QFrame(parent), m_text(new TextLabel(QString(), TextRole::Body, Token::Text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(20), scaled(6), scaled(16), scaled(6));
    row->setSpacing(scaled(16));
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    const auto add = [&](const QString &text, const QString &tip) {
        auto *link = new LinkButton(text, this);
        link->setToolTip(QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped()));
        row->addWidget(link);
        return link;
    };
    auto *look = add(tr("What would change"), tr("Whom the running issues would be sent to on this version"));
    auto *move = add(tr("Move them to it"), tr("Running issues go on with this version"));
    auto *keep = add(tr("Keep them"), tr("Running issues stay on their version; new ones get this one"));
    move->setObjectName(QStringLiteral("moveRunning"));
    keep->setObjectName(QStringLiteral("keepRunning"));
    connect(look, &LinkButton::clicked, this, &DraftBar::lookWanted);
    connect(move, &LinkButton::clicked, this, [this] { Q_EMIT settled(true); });
    connect(keep, &LinkButton::clicked, this, [this] { Q_EMIT settled(false); });
}

void DraftBar::show(int version, int running)
{
    m_text->setText(tr("Version %1 is a draft. %n open issue(s) run on the version before it; new issues get this one once it is settled.", nullptr, running)
                        .arg(version));
    setVisible(true);
}

void DraftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(toneFill(Tone::Info)));
}

}
