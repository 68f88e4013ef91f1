#include "draft/bundlestrip.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>

namespace ui {

namespace {

QString named(const QVector<services::BundledAsk> &asks)
{
    QStringList lines;
    for (const services::BundledAsk &ask : asks)
        lines << QStringLiteral("%1 %2").arg(ask.key, ask.title);
    return lines.join(QLatin1Char('\n'));
}

}

BundleStrip::BundleStrip(QWidget *parent)
    : QWidget(parent), m_head(new TextLabel(QString(), TextRole::Label, Token::Text2, this)),
      m_text(new TextLabel(QString(), TextRole::Body, Token::Text, this)),
      m_putIn(new LinkButton(tr("Ask for all of it at once"), this)), m_takeOut(new LinkButton(tr("Take it out again"), this))
{
    m_head->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("bundle"));
    m_putIn->setObjectName(QStringLiteral("bundleIn"));
    m_takeOut->setObjectName(QStringLiteral("bundleOut"));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(scaled(20), scaled(10), scaled(20), scaled(10));
    inner->setSpacing(scaled(2));
    auto *links = new QHBoxLayout;
    links->setSpacing(scaled(16));
    links->addWidget(m_putIn);
    links->addWidget(m_takeOut);
    links->addStretch(1);
    inner->addWidget(m_head);
    inner->addWidget(m_text);
    inner->addLayout(links);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inner);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    connect(m_putIn, &LinkButton::clicked, this, [this] { Q_EMIT bundleChosen(m_all); });
    connect(m_takeOut, &LinkButton::clicked, this, [this] { Q_EMIT bundleChosen({}); });
    hide();
}

void BundleStrip::show(const services::BundleOffer &offer, const QString &leader, const QVector<services::BundledAsk> &inside)
{
    m_all.clear();
    for (const services::BundledAsk &ask : inside + offer.asks)
        m_all << ask.issue;
    const bool isOffering = !offer.asks.isEmpty();
    QStringList heads;
    if (!inside.isEmpty())
        heads << tr("“Mark as sent” logs it in each of these too");
    if (isOffering)
        heads << tr("%1 had %n escalation(s) in 30 days; also due with them", nullptr, offer.recent).arg(leader);
    m_head->setText(heads.join(QStringLiteral(" · ")));
    m_text->setText(named(inside + offer.asks));
    m_putIn->setVisible(isOffering);
    m_takeOut->setVisible(!inside.isEmpty());
    setVisible(!m_all.isEmpty());
}

void BundleStrip::clear()
{
    m_all.clear();
    hide();
}

}
