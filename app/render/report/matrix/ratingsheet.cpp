#include "render/report/matrix/ratingsheet.h"

#include "render/block/ratinggrid.h"
#include "render/block/tablelayout.h"
#include "render/paper/footline.h"
#include "render/paper/pageframe.h"
#include "render/paper/units.h"
#include "render/report/matrix/matrixterms.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <cmath>

namespace render {

namespace {

// A paper of one grid and one table below it.
class RatingSheet
{
public:
    RatingSheet(const domain::Project &project, PageSetup::Paper paper)
        : m_project(project), m_typeface(std::make_shared<Typeface>()), m_flow(PageSetup::landscape(paper), m_typeface)
    {
    }

    void add(const QString &title, const QString &howToRead, const RatingGrid &grid)
    {
        const PageSetup &setup = m_flow.setup();
        m_flow.text({Span{title, {TypeSize::Title, true}, ink::kText, {}}}, setup.left, setup.textWidth(), TypeSize::Title);
        m_flow.gap(mm(0.8));
        m_flow.text({Span{howToRead, {TypeSize::Body, false}, ink::kText, {}}}, setup.left, setup.textWidth(), TypeSize::Body);
        m_flow.gap(mm(3));
        paintRatingGrid(m_flow, grid, setup.left, setup.textWidth());
        m_flow.gap(mm(5));
    }

    void add(const Table &table)
    {
        const PageSetup &setup = m_flow.setup();
        TableLayout(table, setup.left, setup.textWidth(), *m_typeface).paint(m_flow);
    }

    // foot: where and when it is from; the file's name is proposed for the PDF.
    std::unique_ptr<Document> document(const QString &kind, const QString &foot, const QString &fileName, const QString &author, base::Instant asOf)
    {
        std::vector<Page> pages = m_flow.takePages();
        dress(pages, {{}, kind, m_project.name, {}, translate("MatrixPaper", "Inside version"), foot}, m_flow.setup(), *m_typeface);
        return std::make_unique<Document>(DocumentInfo{kind + QStringLiteral(", ") + m_project.name, foot, author, fileName, asOf},
                                          m_flow.setup().size, std::move(pages), m_typeface);
    }

private:
    const domain::Project &m_project;
    std::shared_ptr<const Typeface> m_typeface;
    PageFlow m_flow;
};

RatingGrid severityGrid(const domain::SeverityMatrix &matrix)
{
    RatingGrid grid{translate("MatrixPaper", "Impact"), translate("MatrixPaper", "Urgency"), {}, {}, {}};
    for (size_t impact = 0; impact < matrix.cells.size(); ++impact) {
        grid.rows << QString::number(impact + 1);
        grid.columns << QString::number(impact + 1);
        QVector<RatingGrid::Cell> row;
        for (const domain::Severity severity : matrix.cells[impact])
            row << RatingGrid::Cell{label(severity), int(severity), true};
        grid.cells << row;
    }
    return grid;
}

Table meanings(const domain::SeverityMatrix &matrix, const Format &format)
{
    Table table;
    table.columns = {{{}, Align::Left, mm(5), 0},
                     {translate("MatrixPaper", "Severity"), Align::Left, mm(34), 0},
                     {translate("MatrixPaper", "Means"), Align::Left, 0, 1},
                     {translate("MatrixPaper", "Update every"), Align::Left, mm(30), 0},
                     {translate("MatrixPaper", "Handled"), Align::Left, mm(34), 0}};
    for (const domain::Severity severity : domain::kSeverities) {
        const domain::SeverityDefinition &each = matrix.definition(severity);
        const QString handled = each.actImmediately ? translate("MatrixPaper", "at once")
                                : each.everyday     ? translate("MatrixPaper", "in the team")
                                                    : translate("MatrixPaper", "by its path");
        table.rows << TableRow{{{},
                                boldCell(each.name.simplified()),
                                cell(each.definition.simplified()),
                                cell(each.updateEvery.isZero() ? QStringLiteral("–") : format.duration(each.updateEvery)),
                                cell(handled)},
                               TableRow::Kind::Normal,
                               int(severity) + 1};
    }
    return table;
}

RatingGrid riskGrid(const domain::RiskMatrix &matrix)
{
    RatingGrid grid{translate("MatrixPaper", "Probability"), translate("MatrixPaper", "Impact"), matrix.probabilityNames, matrix.impactNames, {}};
    for (const QVector<domain::RiskRating> &ratings : matrix.cells) {
        QVector<RatingGrid::Cell> row;
        for (const domain::RiskRating rating : ratings)
            row << RatingGrid::Cell{label(rating), int(domain::RiskRating::VeryHigh) - int(rating), rating <= matrix.appetite};
        grid.cells << row;
    }
    return grid;
}

Table classes(const RiskMatrixContent &content, const Format &format)
{
    const domain::RiskMatrix &matrix = content.matrix;
    Table table;
    table.columns = {{translate("MatrixPaper", "Class"), Align::Right, mm(12), 0},
                     {translate("MatrixPaper", "Probability"), Align::Left, mm(52), 0},
                     {translate("MatrixPaper", "Up to"), Align::Right, mm(24), 0},
                     {translate("MatrixPaper", "Impact"), Align::Left, mm(52), 0},
                     {translate("MatrixPaper", "Up to, %1").arg(content.context.project.currency), Align::Right, mm(36), 0}};
    for (int row = 0; row < matrix.size; ++row)
        table.rows << TableRow{{cell(QString::number(row + 1)), cell(matrix.probabilityNames.value(row).simplified()),
                                cell(format.percent(int(std::lround(matrix.probabilityUpTo.value(row) * 100)))),
                                cell(matrix.impactNames.value(row).simplified()), cell(format.amount(matrix.impactUpToCents.value(row)))},
                               TableRow::Kind::Normal,
                               0};
    return table;
}

}

std::unique_ptr<Document> severitySheet(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale)
{
    const Format format = Format(content.context, locale).withComma();
    const MatrixTerms terms(content, format);
    RatingSheet sheet(content.context.project, paper);
    sheet.add(translate("MatrixPaper", "How severe a problem is"),
              translate("MatrixPaper",
                        "5 is the most severe impact and the most urgent. The severity decides whom one asks first and how long each may take."),
              severityGrid(content.matrix.severity));
    sheet.add(meanings(content.matrix.severity, format));
    return sheet.document(translate("MatrixPaper", "Severity matrix"), terms.origin(),
                          translate("MatrixPaper", "%1-severity.pdf").arg(content.context.project.key), content.author, content.asOf);
}

std::unique_ptr<Document> riskMatrixSheet(const RiskMatrixContent &content, PageSetup::Paper paper, const QLocale &locale)
{
    const Format format = Format(content.context, locale).withComma();
    RatingSheet sheet(content.context.project, paper);
    sheet.add(translate("MatrixPaper", "How a risk is rated"),
              translate("MatrixPaper", "Risks up to %1 are accepted; what lies beyond the heavy line needs a response.")
                  .arg(label(content.matrix.appetite)),
              riskGrid(content.matrix));
    sheet.add(classes(content, format));
    return sheet.document(translate("MatrixPaper", "Risk matrix"), footLine(content.asOf, content.fileName, content.historyHead, format),
                          translate("MatrixPaper", "%1-risk-matrix.pdf").arg(content.context.project.key), content.author, content.asOf);
}

}
