#pragma once

#include "render/block/table.h"
#include "render/document.h"
#include "render/paper/pageflow.h"
#include "render/report/matrix/matrixcontent.h"
#include "render/report/matrix/matrixterms.h"

namespace render {

// Lays out the guidelines for the team, one page for the wall: it is fine to escalate; when, to whom, how, in which words, and
// what to do when somebody on the path is involved; known situations where there is room. Made from the first open path; the others are named with their first contact.
class Guideline
{
public:
    // Compact: less air, where that saves a page.
    enum class Density { Normal, Compact };

    Guideline(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale, Density density);

    std::unique_ptr<Document> document();

private:
    void addOpening();
    void addWhen();
    void addKnown();
    void addToWhom();
    void addOtherRoutes();
    void addHowAndWords();
    void addInvolved();
    void addTable(const QString &title, const Table &table, const QString &note);
    TableRow whenRow(domain::Severity severity) const;
    Spans firstStep(domain::Severity severity) const;
    Spans thenAsk(domain::Severity severity) const;
    Table wallTable() const;
    QString waysTo(const domain::Level &level) const;
    Table levelTable() const;
    Table howTable() const;
    Table wordsTable() const;

    const MatrixContent &m_content;
    Format m_format;
    MatrixTerms m_terms;
    const domain::EscalationPath m_path;
    std::shared_ptr<const Typeface> m_typeface;
    PageFlow m_flow;
    const bool m_isCompact;
    const qreal m_gap; // between blocks
};

// The whole sheet. Needs a QGuiApplication.
std::unique_ptr<Document> guidelineDocument(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale = QLocale());

}
