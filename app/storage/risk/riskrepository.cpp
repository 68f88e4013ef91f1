#include "storage/risk/riskrepository.h"

#include "storage/record/records.h"
#include "storage/risk/riskstatements.h"
#include "storage/search/searchindex.h"

namespace storage {

namespace {

struct RiskCodec {
    using Type = domain::Risk;
    static const RecordLayout &layout() { return kRiskRecord; }
    static void write(Values &cells, const domain::RiskPosition &position)
    {
        cells.number(position.probabilityScore).number(position.impactScore).real(position.probability)
            .money(position.impactMoney).number(position.impactDays);
    }
    static domain::RiskPosition readPosition(Cells &cells)
    {
        domain::RiskPosition position;
        position.probabilityScore = cells.whole();
        position.impactScore = cells.whole();
        position.probability = cells.real();
        position.impactMoney = cells.money();
        position.impactDays = cells.whole();
        return position;
    }
    static Record write(const Type &risk)
    {
        Record record;
        record.cells.ref(risk.project).text(risk.key).text(risk.title).text(risk.description).text(risk.category)
            .ref(risk.counterparty).ref(risk.owner).name(risk.status);
        write(record.cells, risk.inherent);
        write(record.cells, risk.residual);
        record.cells.name(risk.response).text(risk.responseText).day(risk.reviewOn).instant(risk.raisedAt)
            .instant(risk.changedAt).source(risk.source);
        record.parts.resize(1);
        for (const domain::IssueId issue : risk.issues)
            record.parts[0].append(Values().number(record.parts.at(0).size()).ref(issue));
        return record;
    }
    static bool read(const Record &record, Type &risk)
    {
        Cells cells(record.cells);
        risk.project = cells.ref<domain::ProjectId>();
        risk.key = cells.text();
        risk.title = cells.text();
        risk.description = cells.text();
        risk.category = cells.text();
        risk.counterparty = cells.ref<domain::OrganisationId>();
        risk.owner = cells.ref<domain::PersonId>();
        risk.status = cells.name<domain::RiskStatus>();
        risk.inherent = readPosition(cells);
        risk.residual = readPosition(cells);
        risk.response = cells.name<domain::RiskResponse>();
        risk.responseText = cells.text();
        risk.reviewOn = cells.day();
        risk.raisedAt = cells.instant();
        risk.changedAt = cells.instant();
        risk.source = cells.source();
        bool isSound = !cells.isDamaged();
        for (const Values &part : record.parts.at(0)) {
            Cells link(part);
            link.number();
            risk.issues.append(link.ref<domain::IssueId>());
            isSound &= !link.isDamaged();
        }
        return isSound;
    }
};

}

base::Result<domain::Risk> RiskRepository::find(domain::RiskId id) const
{
    return Records<RiskCodec>(m_database).find(id.value());
}

base::Result<domain::Risk> RiskRepository::findByKey(domain::ProjectId project, const QString &key) const
{
    return Records<RiskCodec>(m_database).one(kRiskByKey, Values().ref(project).text(key));
}

base::Result<QVector<domain::Risk>> RiskRepository::all(domain::ProjectId project) const
{
    const Records<RiskCodec> risks(m_database);
    return project.isValid() ? risks.all(kRisksOfProject, {project.value()}) : risks.all(kAllRisks);
}

base::Result<QVector<domain::Risk>> RiskRepository::of(domain::IssueId issue) const
{
    return Records<RiskCodec>(m_database).all(kRisksOfIssue, {issue.value()});
}

base::Result<QVector<domain::Risk>> RiskRepository::linked(domain::ProjectId project) const
{
    return Records<RiskCodec>(m_database).all(kLinkedRisks, {project.value()});
}

base::Result<> RiskRepository::insert(domain::Risk &risk)
{
    return Records<RiskCodec>(m_database).insert(risk).and_then([&] {
        return SearchIndex(m_database).add(SearchKind::Risk, risk.id.value());
    });
}

base::Result<> RiskRepository::update(domain::Risk &risk)
{
    return SearchIndex(m_database).keep(SearchKind::Risk, risk.id.value(), [&] { return Records<RiskCodec>(m_database).update(risk); });
}

base::Result<> RiskRepository::remove(domain::RiskId id)
{
    return SearchIndex(m_database).keep(SearchKind::Risk, id.value(), [&] { return Records<RiskCodec>(m_database).remove(id.value()); });
}

}
