#include "storage/escalation/criterionrepository.h"

#include "storage/escalation/criterionstatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct CriterionCodec {
    using Type = domain::Criterion;
    static const RecordLayout &layout() { return kCriterionRecord; }
    static Record write(const Type &criterion)
    {
        Record record;
        record.cells.ref(criterion.project).text(criterion.name).number(criterion.version).flag(criterion.enabled).text(criterion.category);
        criterion.setStatus ? record.cells.name(*criterion.setStatus) : record.cells.none();
        record.cells.text(criterion.flag).name(criterion.suggestion);
        record.parts.resize(1);
        for (const domain::CriterionTerm &term : criterion.terms)
            record.parts[0].append(Values().number(record.parts[0].size()).name(term.fact).name(term.comparison).number(term.value));
        return record;
    }
    static bool read(const Record &record, Type &criterion)
    {
        Cells cells(record.cells);
        criterion.project = cells.ref<domain::ProjectId>();
        criterion.name = cells.text();
        criterion.version = cells.whole();
        criterion.enabled = cells.flag();
        criterion.category = cells.text();
        criterion.setStatus = cells.nameOrNone<domain::IssueStatus>();
        criterion.flag = cells.text();
        criterion.suggestion = cells.name<domain::Suggestion>();
        for (const Values &row : record.parts.at(0)) {
            Cells term(row);
            term.skip(1);
            const auto fact = term.name<domain::CriterionFact>();
            const auto comparison = term.name<domain::Comparison>();
            criterion.terms.append({fact, comparison, term.number()});
            if (term.isDamaged())
                return false;
        }
        return !cells.isDamaged();
    }
};

}

base::Result<domain::Criterion> CriterionRepository::find(domain::CriterionId id) const
{
    return Records<CriterionCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Criterion>> CriterionRepository::all(domain::ProjectId project) const
{
    const Records<CriterionCodec> criteria(m_database);
    return project.isValid() ? criteria.all(kCriteriaOfProject, {project.value()}) : criteria.all(kAllCriteria);
}

base::Result<> CriterionRepository::insert(domain::Criterion &criterion)
{
    return Records<CriterionCodec>(m_database).insert(criterion);
}

base::Result<> CriterionRepository::update(domain::Criterion &criterion)
{
    return Records<CriterionCodec>(m_database).update(criterion);
}

base::Result<> CriterionRepository::remove(domain::CriterionId id)
{
    return Records<CriterionCodec>(m_database).remove(id.value());
}

}
