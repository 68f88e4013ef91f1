#pragma once

#include "render/document.h"
#include "render/paper/pageflow.h"
#include "render/report/matrix/matrixcontent.h"
#include "render/report/matrix/matrixrung.h"
#include "render/report/matrix/matrixterms.h"

namespace render {

// Lays out the matrix sheet: each path as a ladder, its top rung highest, ours left and theirs right, the times between; below
// it what the severities mean, the rules, the last resorts. Of a confidential path nothing but whom to turn to.
class MatrixSheet
{
public:
    MatrixSheet(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale);

    std::unique_ptr<Document> document();

private:
    void addPath(const domain::EscalationPath &path);
    void addTitle(const domain::EscalationPath &path);
    void addHead(const domain::EscalationPath &path, const LadderColumns &columns);
    void addRules(const domain::EscalationPath &path, TypeSize size);
    void addSeverities(qreal x, qreal width, TypeSize size);
    void addConfidential();
    qreal textHeight(const Spans &spans, qreal width, TypeSize size) const;
    QString howToRead(const domain::EscalationPath &path) const;
    QString beforeNextRung(const domain::EscalationPath &path) const;
    QString whenNoneIsLeft(const domain::EscalationPath &path) const;
    QString calendarText() const;

    const MatrixContent &m_content;
    Format m_format;
    MatrixTerms m_terms;
    std::shared_ptr<const Typeface> m_typeface;
    PageFlow m_flow;
};

// The whole sheet. Needs a QGuiApplication.
std::unique_ptr<Document> matrixSheet(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale = QLocale());

}
