#include "today/todayaside.h"

#include "render/wording/format.h"
#include "today/daystrip.h"
#include "today/leaderbars.h"
#include "today/silencebars.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

enum CountOf { DueNow, DueToday, Waiting, Open };

// Both as services/today counts them.
constexpr int kLoadDays = 30;
constexpr int kAheadDays = 14;

}

TodayAside::TodayAside(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget(this);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::AlternateBase);
    setWidget(ground);
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(scaled(20), scaled(space::kL), scaled(20), scaled(space::kL));
    m_column->setSpacing(scaled(space::kXs));
    m_price = new TextLabel(TextRole::Verdict, ground);
    m_waiting = new TextLabel(QString(), TextRole::Second, Token::Text2, ground);
    m_silence = new SilenceBars(ground);
    m_noLoad = new TextLabel(tr("Nobody was escalated to in %1 days.").arg(QLocale().toString(kLoadDays)), TextRole::Second, Token::Text2, ground);
    m_leaders = new LeaderBars(ground);
    m_days = new DayStrip(ground);
    m_moreNeedBys = new TextLabel(QString(), TextRole::Second, Token::Text3, ground);
    for (TextLabel *label : {m_price, m_waiting, m_noLoad})
        label->setWordWrap(true);
    addCounts();
    addHead(tr("Price of silence"));
    for (QWidget *part : {static_cast<QWidget *>(m_price), static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_silence)})
        m_column->addWidget(part);
    addHead(tr("Leader load")).note->setText(tr("last %1 days, limit").arg(QLocale().toString(kLoadDays)));
    m_column->addWidget(m_noLoad);
    m_column->addWidget(m_leaders);
    m_daysHead = addHead(tr("Next %1 days").arg(QLocale().toString(kAheadDays)));
    m_column->addSpacing(scaled(space::kXs));
    m_column->addWidget(m_days);
    for (ElidedLabel *&line : m_needBys) {
        line = new ElidedLabel(TextRole::Second, Token::Text2, ground);
        m_column->addWidget(line);
    }
    m_column->addWidget(m_moreNeedBys);
    addShares();
    addMatrixLine();
    m_column->addStretch(1);
    for (QWidget *figure : {static_cast<QWidget *>(m_noLoad), static_cast<QWidget *>(m_days)})
        figure->hide(); // until the figures are there
}

// Shown once there is something to take a share of.
void TodayAside::addShares()
{
    m_column->addSpacing(scaled(space::kM));
    m_alone = addShare(services::HandlingShares::kAloneQuery);
    m_lowEscalated = addShare(services::HandlingShares::kLowEscalatedQuery);
}

TodayAside::Share TodayAside::addShare(const char *query)
{
    Share share;
    share.row = new QWidget(widget());
    auto *line = new QHBoxLayout(share.row);
    line->setContentsMargins(0, 0, 0, 0);
    share.words = new TextLabel(QString(), TextRole::Second, Token::Text2, share.row);
    share.words->setWordWrap(true);
    share.percent = new LinkButton(QString(), share.row);
    share.percent->setObjectName(QLatin1String(query));
    line->addWidget(share.words, 1);
    line->addWidget(share.percent, 0, Qt::AlignTop);
    connect(share.percent, &LinkButton::clicked, this, [this, query] { Q_EMIT issuesWanted(QLatin1String(query)); });
    m_column->addWidget(share.row);
    share.row->hide();
    return share;
}

void TodayAside::setShares(const services::HandlingShares &shares)
{
    const render::Format format;
    const auto show = [&format](const Share &share, const QString &words, qint64 part, qint64 whole) {
        share.words->setText(words);
        share.percent->setText(format.percent(services::HandlingShares::percent(part, whole)));
        share.percent->setAccessibleName(share.percent->text() + QLatin1Char(' ') + words);
        share.row->setVisible(whole > 0);
    };
    show(m_alone, tr("solved by the manager alone: %1 of %2").arg(format.number(shares.alone), format.number(shares.solved)), shares.alone, shares.solved);
    show(m_lowEscalated, tr("of the lowest severity, yet escalated: %1 of %2").arg(format.number(shares.lowEscalated), format.number(shares.low)),
         shares.lowEscalated, shares.low);
}

void TodayAside::addMatrixLine()
{
    m_column->addSpacing(scaled(space::kM));
    m_matrix = new TextLabel(QString(), TextRole::Second, Token::Text2, widget());
    m_matrix->setWordWrap(true);
    m_matrix->hide();
    m_column->addWidget(m_matrix);
}

void TodayAside::addCounts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(space::kS));
    const std::array words{tr("to do now"), tr("due today"), tr("waiting"), tr("open")};
    for (size_t i = 0; i < m_counts.size(); ++i) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        m_counts[i] = {new TextLabel(TextRole::Verdict, widget()), new TextLabel(words[i], TextRole::Second, Token::Text2, widget())};
        pair->addWidget(m_counts[i].number);
        pair->addWidget(m_counts[i].word);
        row->addLayout(pair);
        if (i + 1 < m_counts.size())
            row->addStretch(1);
    }
    m_column->addLayout(row);
    addUnowned();
}

// What stands still at its end, since nobody can close it: those behind the number are one click away.
void TodayAside::addUnowned()
{
    m_unowned = new LinkButton(QString(), widget());
    m_unowned->setObjectName(QStringLiteral("unowned"));
    m_unowned->setToolTip(tr("Open issues that nobody owns: they cannot be closed before somebody does"));
    m_unowned->hide();
    m_column->addWidget(m_unowned);
    connect(m_unowned, &LinkButton::clicked, this, [this] { Q_EMIT issuesWanted(QStringLiteral("status:open,in-progress owner:none")); });
}

TodayAside::Head TodayAside::addHead(const QString &title)
{
    m_column->addSpacing(scaled(space::kM));
    m_column->addWidget(new Hairline(Qt::Horizontal, widget()));
    m_column->addSpacing(scaled(space::kS));
    auto *row = new QHBoxLayout;
    Head head{new TextLabel(QString(), TextRole::Second, Token::Text3, widget())};
    row->addWidget(new TextLabel(title, TextRole::Label, Token::Text2, widget()));
    row->addStretch(1);
    row->addWidget(head.note);
    m_column->addLayout(row);
    return head;
}

void TodayAside::setCount(int which, const QString &number)
{
    m_counts[size_t(which)].number->setText(number);
}

void TodayAside::setCounts(int due, bool isCapped, int dueToday)
{
    const QLocale locale;
    setCount(DueNow, isCapped ? tr("%1+").arg(locale.toString(due)) : locale.toString(due));
    setCount(DueToday, locale.toString(dueToday));
}

QString TodayAside::counted(int number)
{
    const QLocale locale;
    const int most = services::TodayFigures::kMostCounted;
    return number >= most ? tr("%1+").arg(locale.toString(most - 1)) : locale.toString(number);
}

void TodayAside::setFigures(const services::TodayFigures &figures)
{
    setCount(Waiting, counted(figures.waiting));
    setCount(Open, counted(figures.open));
    m_unowned->setText(tr("%1 without an owner", "how many open issues").arg(counted(figures.unowned)));
    m_unowned->setVisible(figures.unowned > 0);
    m_days->show();
    showSilence(figures);
    m_leaders->setLeaders(figures.leaders);
    m_noLoad->setVisible(figures.leaders.isEmpty());
    showComing(figures.coming);
}

void TodayAside::setMatrixLine(const QString &line)
{
    m_matrix->setText(line);
    m_matrix->setVisible(!line.isEmpty());
}

void TodayAside::showSilence(const services::TodayFigures &figures)
{
    const render::Format format;
    const services::SilenceLine &silence = figures.silence;
    QStringList amounts;
    for (auto each = silence.cents.cbegin(); each != silence.cents.cend(); ++each)
        amounts << format.money(each.value(), each.key());
    m_price->setText(amounts.isEmpty() ? format.workingDays(silence.days) : amounts.join(QStringLiteral(" + ")));
    m_price->setVisible(silence.asks > 0);
    const QString asks = tr("%n open asks", nullptr, silence.asks);
    m_waiting->setText(silence.asks == 0   ? tr("Nobody owes you an answer.")
                       : amounts.isEmpty() ? tr("of waiting on %1").arg(asks)
                                           : tr("%1 of waiting on %2").arg(format.workingDays(silence.days), asks));
    m_silence->setLines(figures.bySilence);
}

void TodayAside::showComing(const QVector<services::ComingDay> &days)
{
    const int checkpoints = std::accumulate(days.begin(), days.end(), 0, [](int sum, const services::ComingDay &day) { return sum + day.checkpoints; });
    const bool isCapped = std::any_of(days.begin(), days.end(), services::isCountedNoFurther);
    m_daysHead.note->setText(isCapped ? tr("over %Ln checkpoints", nullptr, checkpoints - 1) : tr("%Ln checkpoints", nullptr, checkpoints));
    m_days->setDays(days);
    const render::Format format;
    QStringList lines;
    for (const services::ComingDay &day : days)
        for (const QString &needBy : day.needBys)
            lines << QStringLiteral("▼ ") + tr("%1 %2", "day, then time and title of what is needed by then").arg(format.weekday(day.day), needBy);
    for (size_t i = 0; i < m_needBys.size(); ++i) {
        m_needBys[i]->setText(lines.value(qsizetype(i)));
        m_needBys[i]->setVisible(qsizetype(i) < lines.size());
    }
    const int more = int(lines.size()) - int(m_needBys.size());
    m_moreNeedBys->setText(more > 0 ? tr("and %n more needed by then", nullptr, more) : QString());
    m_moreNeedBys->setVisible(more > 0);
}

}
