#pragma once

#include "render/block/costchart.h"
#include "render/block/keyfigures.h"
#include "render/document.h"
#include "render/escalation/runwaypicture.h"
#include "render/block/table.h"
#include "render/report/briefsums.h"
#include "render/wording/advicewords.h"

#include <optional>

namespace render {

// Lays out a case brief in the order of papers.md: ask, figures, situation with days and money, impact, tried so far, options,
// if nobody decides, runway, recipients, details, history. Blocks without content are absent; nothing is cut.
class BriefLayout
{
public:
    // Compact: smaller gaps and chart, where that saves a page.
    enum class Density { Normal, Compact };

    BriefLayout(const BriefContent &content, const PageSetup &setup, const QLocale &locale, Density density);

    std::unique_ptr<Document> document();

private:
    // brieflayout.cpp
    void addTitle();
    void addAsk();
    void addFigures();
    QVector<KeyFigure> figures() const;
    KeyFigure moneyFigure(qint64 cents, const QString &note) const;
    void addHistory();
    QString versionText() const;
    // briefmoney.cpp
    void addSituation();
    bool isTold(const domain::Reason &reason) const;
    Table moneyTable() const;
    void addImpact();
    std::optional<CostChart> chart() const;
    void addSpentSeries(CostChart &chart, base::Instant from) const;
    void addAheadSeries(CostChart &chart, const domain::IssueOption *option) const;
    void addSilence();
    void addLastResorts();
    // briefresponse.cpp
    void addCauses();
    void addMilestone();
    void addActions();
    void addTeamRows(Table &table) const;
    void addPartyRows(Table &table) const;
    // briefoptions.cpp
    void addOptions();
    Table optionsTable() const;
    Spans optionCell(const domain::IssueOption &option) const;
    void addRunway();
    QString runwaySentence() const;
    // briefpeople.cpp
    void addRecipients();
    void addHelperRows(Table &table) const;
    void addRecipientRow(Table &table, const QString &role, const QVector<domain::Recipient> &ours,
                         const QVector<domain::Recipient> &theirs) const;
    void addDetails();
    void addTried();
    base::Instant momentAsked(int level) const; // by the latest escalation to it
    QVector<domain::Recipient> askedOurs() const;
    QVector<domain::Recipient> askedTheirs() const;
    QVector<domain::Recipient> lastAsked(bool ours) const;
    Spans personSpans(domain::PersonId person, const QString &more) const;
    QString roleOf(domain::PersonId person) const;
    bool isOurs(domain::PersonId person) const;

    void addHeading(const QString &title, const QString &note = {}, qreal below = 0);
    QString notStated(const QString &what) const;
    base::Instant answerBy() const;
    const domain::IssueOption *recommended(QChar *letter = nullptr) const;
    QString money(qint64 cents) const { return m_format.money(cents, m_sums.currency); }

    const BriefContent &m_content;
    const domain::Issue &m_issue;
    Format m_format;
    AdviceWords m_words;
    BriefSums m_sums;
    std::shared_ptr<const Typeface> m_typeface;
    PageFlow m_flow;
    qreal m_blockGap;
    qreal m_chartMm;
    qreal m_laneHeight;
    qreal m_rowPadding;
    bool m_forInformation = false;
};

// The whole brief. Needs a QGuiApplication.
std::unique_ptr<Document> briefDocument(const BriefContent &content, PageSetup::Paper paper, const QLocale &locale = QLocale());

}
