#include "issue/links/offerstrip.h"

#include "render/wording/matrix/forwardwords.h"
#include "services/issue/forward/forwardoffers.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/textline.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

// A name is no mnemonic.
QString buttonText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}

OfferStrip::OfferStrip(services::Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_text(new TextLabel(TextRole::Body, this)), m_take(new Button(QString(), this)),
      m_how(new Button(tr("Choices"), this, Button::Kind::Quiet)), m_keeps(new QAction(this)),
      m_moves(new QAction(tr("For running issues too"), this)), m_later(new LinkButton(tr("Not now"), this))
{
    setObjectName(QStringLiteral("contactOffer"));
    setAccessibleName(tr("Offer of a new contact"));
    m_text->setWordWrap(true);
    m_take->setSmall(true);
    m_take->setObjectName(QStringLiteral("takeOffer"));
    m_how->setSmall(true);
    m_how->setToolTip(tr("What becomes of the former contact and of running issues"));
    m_keeps->setObjectName(QStringLiteral("keepDeputy"));
    m_moves->setObjectName(QStringLiteral("moveRunning"));
    auto *menu = new QMenu(this);
    for (QAction *choice : {m_keeps, m_moves}) {
        choice->setCheckable(true);
        menu->addAction(choice);
    }
    m_how->setMenu(menu);
    m_later->setObjectName(QStringLiteral("postponeOffer"));
    m_later->setToolTip(tr("Not offered again until another forward is logged"));
    buildRows();
    connect(m_take, &Button::clicked, this, &OfferStrip::take);
    connect(m_later, &LinkButton::clicked, this, &OfferStrip::postpone);
    hide();
}

OfferStrip::~OfferStrip() = default;

void OfferStrip::buildRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kM), scaled(space::kS), scaled(space::kM), scaled(space::kS));
    column->setSpacing(scaled(6));
    column->addWidget(m_text);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(scaled(space::kM));
    acts->addWidget(m_take);
    acts->addWidget(m_how);
    acts->addWidget(m_later);
    acts->addStretch(1);
    column->addLayout(acts);
}

void OfferStrip::show(const services::IssueCase &issueCase)
{
    const auto offer = services::ForwardOffers(m_workspace).of(issueCase);
    const bool isWanted = offer && *offer && !(*offer)->isPostponed;
    const bool isSame = isWanted && m_offer && *m_offer == **offer && m_case.issue.id == issueCase.issue.id;
    m_case = issueCase;
    if (!offer)
        Q_EMIT failed(offer.error());
    if (!isSame) { // else what was ticked stays
        m_offer = isWanted ? std::make_unique<domain::ForwardOffer>(**offer) : nullptr;
        m_keeps->setChecked(false);
        m_moves->setChecked(false);
    }
    setVisible(isWanted);
    if (isWanted)
        showOffer();
}

void OfferStrip::showOffer()
{
    const render::AdviceWords words(m_case.context);
    const render::ForwardWords offered(words);
    const QString wait = m_offer->awaitsDraft ? tr("The draft of the matrix has to be settled first.") : QString();
    m_text->setText(wait.isEmpty() ? offered.sentence(*m_offer) : tr("%1 %2", "two sentences").arg(offered.sentence(*m_offer), wait));
    m_take->setText(buttonText(offered.act(*m_offer)));
    m_take->setDisabled(m_offer->awaitsDraft);
    m_keeps->setText(buttonText(tr("Keep %1 as deputy").arg(words.name(m_offer->former))));
    const auto running = m_workspace.issues().openCount(m_offer->project, 1);
    m_moves->setVisible(running && *running > 0);
    setAccessibleDescription(m_text->text());
}

void OfferStrip::take()
{
    if (!m_offer)
        return;
    const domain::ForwardOffer offer = *m_offer; // what is saved hides the strip
    const render::AdviceWords words(m_case.context);
    const QString done = tr("%1 is the contact at level %2 of %3 now.").arg(words.name(offer.person), QString::number(offer.level), offer.pathName);
    using Running = services::MatrixService::RunningIssues;
    const auto saved = services::ForwardOffers(m_workspace)
                           .take(offer, {.keepsDeputy = m_keeps->isChecked(),
                                         .running = m_moves->isChecked() ? Running::Move : Running::Keep,
                                         .note = render::ForwardWords(words).note(offer)});
    if (saved)
        Q_EMIT said(done);
    else
        Q_EMIT failed(saved.error());
}

void OfferStrip::postpone()
{
    if (!m_offer)
        return;
    const domain::ForwardOffer offer = *m_offer;
    if (const auto done = services::ForwardOffers(m_workspace).postpone(offer); !done)
        Q_EMIT failed(done.error());
}

void OfferStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), scaled(space::kRadius), tint(toneFill(Tone::Info)), QColor());
}

}
