#include "exchange/matrix/matrixtablereader.h"

#include "domain/record/names.h"
#include "exchange/importreasons.h"
#include "exchange/matrix/listcell.h"

#include <algorithm>

namespace exchange {

using domain::EscalationPath;
using domain::Severity;

namespace {

constexpr int kFirstColumn = -1; // the key of a row, before the columns of the block
constexpr int kMostLevels = 1000;

QString wordFold(const QString &text)
{
    return text.simplified().toCaseFolded();
}

}

void MatrixTableReader::read(const QVector<SheetRow> &rows)
{
    sort(rows);
    if (m_heads.isEmpty())
        m_faults.append({0, 0, {}, reason::kNoMatrix, {}});
    if (m_rows.contains(MatrixBlock::Paths))
        m_matrix.paths.clear();
    using Step = void (MatrixTableReader::*)();
    constexpr std::pair<MatrixBlock, Step> kSteps[] = {{MatrixBlock::Severities, &MatrixTableReader::readSeverity},
                                                       {MatrixBlock::Impact, &MatrixTableReader::readImpact},
                                                       {MatrixBlock::Paths, &MatrixTableReader::readPath},
                                                       {MatrixBlock::Levels, &MatrixTableReader::readLevel},
                                                       {MatrixBlock::Policies, &MatrixTableReader::readPolicy}};
    for (const auto &[block, step] : kSteps) {
        const QVector<Row> blockRows = m_rows.value(block);
        for (const Row &row : blockRows) {
            m_row = &row;
            (this->*step)();
        }
    }
    m_row = nullptr;
    checkLevels();
}

void MatrixTableReader::sort(const QVector<SheetRow> &rows)
{
    for (const SheetRow &row : rows) {
        const QString key = row.cells.value(0);
        const auto block = std::find_if(kMatrixBlocks.begin(), kMatrixBlocks.end(), [&](MatrixBlock each) {
            return wordFold(key) == wordFold(matrixBlockName(each));
        });
        if (block != kMatrixBlocks.end())
            readHead(row, *block);
        else if (!m_heads.isEmpty() && std::any_of(row.cells.begin(), row.cells.end(), [](const QString &each) { return !each.isEmpty(); }))
            m_rows[m_heads.last().block].append({&row, int(m_heads.size() - 1)});
    }
}

void MatrixTableReader::readHead(const SheetRow &row, MatrixBlock block)
{
    Head head{block, {}};
    const QStringList &known = matrixHeadings(block);
    for (qsizetype column = 1; column < row.cells.size(); ++column) {
        const QString heading = wordFold(row.cells[column]);
        const auto found = std::find_if(known.begin(), known.end(), [&](const QString &each) { return wordFold(each) == heading; });
        if (found == known.end() && !heading.isEmpty())
            m_faults.append({row.row, column + 1, {}, reason::kUnknownHeading, row.cells[column]});
        else if (found != known.end())
            head.columns.insert(int(found - known.begin()), int(column));
    }
    m_heads.append(head);
    m_rows[block]; // a block without rows is there all the same
}

void MatrixTableReader::fault(int column, QLatin1String reason, const QString &text)
{
    const Head &head = m_heads[m_row->head];
    const QString heading = column == kFirstColumn ? matrixBlockName(head.block) : matrixHeadings(head.block).value(column);
    m_faults.append({m_row->row->row, column == kFirstColumn ? 1 : head.columns.value(column, 0) + 1, heading, reason, text});
}

void MatrixTableReader::take(int column, domain::Duration &into)
{
    const QString text = cell(column).trimmed();
    if (text.isEmpty()) {
        into = has(column) ? domain::Duration() : into;
        return;
    }
    const auto duration = domain::durationFromText(text);
    if (duration)
        into = *duration;
    else
        fault(column, reason::kBadDuration, text);
}

void MatrixTableReader::take(int column, int &into)
{
    const QString text = cell(column).trimmed();
    if (text.isEmpty())
        return;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        into = number;
    else
        fault(column, reason::kBadNumber, text);
}

void MatrixTableReader::take(int column, bool &into)
{
    static const QStringList kYes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("x"), QStringLiteral("1")};
    static const QStringList kNo{QString(), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")};
    const QString text = wordFold(cell(column));
    if (!has(column))
        return;
    into = kYes.contains(text);
    if (!into && !kNo.contains(text))
        fault(column, reason::kBadWord, cell(column));
}

template <typename E>
std::optional<E> MatrixTableReader::word(int column, const QString &text)
{
    for (const auto &entry : domain::enumNames<E>())
        if (wordFold(text) == wordFold(QLatin1String(entry.name)))
            return entry.value;
    fault(column, reason::kBadWord, text);
    return std::nullopt;
}

template <typename E>
void MatrixTableReader::takeWords(int column, QVector<E> &into)
{
    if (!has(column))
        return;
    into.clear();
    for (const QString &text : splitList(cell(column)))
        if (const auto value = word<E>(column, text))
            into.append(*value);
}

domain::OrganisationId MatrixTableReader::takeOrganisation(int column)
{
    const QString text = cell(column).trimmed();
    const auto found = m_names.findOrganisation(text);
    if (text.isEmpty() || found.id.isValid())
        return found.id;
    fault(column, found.isAmbiguous ? reason::kAmbiguousOrganisation : reason::kUnknownOrganisation, text);
    if (const UnknownName unknown{text, {}, true}; !found.isAmbiguous && !m_unknown.contains(unknown))
        m_unknown.append(unknown);
    return {};
}

domain::PersonId MatrixTableReader::takePerson(int column, const QString &text, const EscalationPath &path)
{
    if (wordFold(text) == QLatin1String(NameBook::kNobody))
        return {};
    const auto found = m_names.findPerson(text);
    if (found.id.isValid())
        return found.id;
    fault(column, found.isAmbiguous ? reason::kAmbiguousPerson : reason::kUnknownPerson, text);
    const UnknownName unknown{text, column == levelcolumn::Theirs ? m_counterparties.value(path.key) : QString(), false};
    const auto isSame = [&](const UnknownName &each) { return !each.isOrganisation && wordFold(each.text) == wordFold(text); };
    if (!found.isAmbiguous && std::none_of(m_unknown.begin(), m_unknown.end(), isSame))
        m_unknown.append(unknown);
    return {};
}

void MatrixTableReader::takePeople(int column, domain::LevelSide &into, const EscalationPath &path)
{
    const QStringList texts = splitList(cell(column));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const domain::PersonId person = takePerson(column, texts[i], path);
        if (i == 0)
            into.primary = person;
        else if (person.isValid())
            into.deputies.append(person);
    }
}

void MatrixTableReader::readSeverity()
{
    const auto severity = domain::valueOf<Severity>(first().trimmed().toUpper());
    if (!severity)
        return fault(kFirstColumn, reason::kBadWord, first());
    domain::SeverityDefinition &definition = m_matrix.severity.definitions[size_t(*severity)];
    definition.name = has(severitycolumn::Name) ? cell(severitycolumn::Name) : definition.name;
    definition.definition = has(severitycolumn::Meaning) ? cell(severitycolumn::Meaning) : definition.definition;
    take(severitycolumn::ActImmediately, definition.actImmediately);
    take(severitycolumn::Everyday, definition.everyday);
    take(severitycolumn::UpdateEvery, definition.updateEvery);
}

void MatrixTableReader::readImpact()
{
    const int impact = first().trimmed().toInt();
    if (impact < 1 || impact > 5)
        return fault(kFirstColumn, reason::kBadNumber, first());
    for (int urgency = 0; urgency < 5; ++urgency)
        if (has(urgency))
            if (const auto severity = word<Severity>(urgency, cell(urgency)))
                m_matrix.severity.cells[size_t(impact - 1)][size_t(urgency)] = *severity;
}

void MatrixTableReader::readPath()
{
    EscalationPath path;
    path.key = fromBlockSafe(first());
    if (m_matrix.path(path.key))
        return fault(kFirstColumn, reason::kToldTwice, path.key);
    path.name = cell(pathcolumn::Name);
    path.policies = EscalationPath::standardPolicies();
    if (const QString kind = cell(pathcolumn::Kind).trimmed(); !kind.isEmpty())
        path.kind = word<domain::PathKind>(pathcolumn::Kind, kind).value_or(path.kind);
    path.counterparty = takeOrganisation(pathcolumn::Counterparty);
    path.categories = splitList(cell(pathcolumn::Categories));
    path.lastResorts = splitList(cell(pathcolumn::LastResorts));
    m_counterparties.insert(path.key, cell(pathcolumn::Counterparty).trimmed());
    m_matrix.paths.append(path);
}

EscalationPath *MatrixTableReader::pathOfRow()
{
    const QString key = fromBlockSafe(first());
    const auto path = std::find_if(m_matrix.paths.begin(), m_matrix.paths.end(), [&](const EscalationPath &each) { return each.key == key; });
    if (path != m_matrix.paths.end())
        return &*path;
    fault(kFirstColumn, reason::kUnknownPath, key);
    return nullptr;
}

void MatrixTableReader::readLevel()
{
    const EscalationPath *path = pathOfRow();
    int number = -1;
    take(levelcolumn::Number, number);
    if (!path)
        return;
    QMap<int, domain::Level> &levels = m_levels[path->key];
    if (number < 0 || number >= kMostLevels)
        return fault(levelcolumn::Number, reason::kBadNumber, cell(levelcolumn::Number));
    if (levels.contains(number))
        return fault(levelcolumn::Number, reason::kToldTwice, QString::number(number));
    domain::Level level;
    level.title = cell(levelcolumn::Title);
    level.notes = cell(levelcolumn::Notes);
    takePeople(levelcolumn::Ours, level.ours, *path);
    takePeople(levelcolumn::Theirs, level.theirs, *path);
    for (const Severity severity : domain::kSeverities) {
        take(levelcolumn::Respond + int(severity), level.respond[size_t(severity)]);
        const int column = levelcolumn::Acknowledge + int(severity);
        if (!cell(column).trimmed().isEmpty())
            take(column, level.acknowledge[size_t(severity)].emplace());
    }
    takeWords(levelcolumn::Channels, level.channels);
    takeWords(levelcolumn::Facts, level.facts);
    level.otherFacts = splitList(cell(levelcolumn::OtherFacts));
    levels.insert(number, level);
}

void MatrixTableReader::readPolicy()
{
    EscalationPath *path = pathOfRow();
    const auto severity = word<Severity>(policycolumn::Severity, cell(policycolumn::Severity).trimmed());
    if (!path || !severity)
        return;
    domain::SeverityPolicy &policy = path->policies[size_t(*severity)];
    take(policycolumn::StartLevel, policy.startLevel);
    take(policycolumn::Reminders, policy.reminders);
    take(policycolumn::HeadsUp, policy.headsUp);
    const QString grace = cell(policycolumn::Grace).remove(u'%').trimmed();
    bool isNumber = false;
    const double share = grace.toDouble(&isNumber);
    if (grace.isEmpty())
        return;
    if (!isNumber || share < 0 || share > 10'000)
        return fault(policycolumn::Grace, reason::kBadNumber, grace);
    // A spreadsheet keeps 25% as 0.25.
    policy.gracePercent = qRound(share < 1 && !cell(policycolumn::Grace).contains(u'%') ? share * 100 : share);
}

// Levels count from 0 without a gap; those of a block that is there replace what was.
void MatrixTableReader::checkLevels()
{
    for (EscalationPath &path : m_matrix.paths) {
        const QMap<int, domain::Level> levels = m_levels.value(path.key);
        if (!levels.isEmpty() && levels.lastKey() != levels.size() - 1)
            m_faults.append({0, 0, matrixHeadings(MatrixBlock::Levels).constFirst(), reason::kMissingLevel, path.name});
        if (m_rows.contains(MatrixBlock::Levels))
            path.levels = levels.values();
    }
}

}
