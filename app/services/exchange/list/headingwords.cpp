#include "services/exchange/list/headingwords.h"

namespace services {

namespace {

struct Words {
    ListField field;
    const char *name;
    const char *headings;
};

// en, de, fr, es; Jira, GitHub, Redmine, ServiceNow, Chromium, Linear, Wekan, Azure DevOps, Bugzilla. Order: who takes a
// heading first.
constexpr Words kWords[] = {
    {ListField::ExternalId, "externalId",
     "externalid issuekey key id issueid ticketid ticketnumber incidentnumber number workitemid bugid uniqueid ticket issueno no nr nummer "
     "numero vorgangsnummer cle clave identifiant"},
    {ListField::Title, "title",
     "title summary subject headline issuetitle issuesummary shortdescription ticketsubject titel betreff zusammenfassung kurzbeschreibung "
     "titre sujet objet resume titulo asunto resumen issue problem name"},
    {ListField::Description, "description",
     "description body issuedescription longdescription details userstorydescription text detail content beschreibung sachverhalt "
     "descripcion cuerpo detalle"},
    {ListField::Status, "status", "status state incidentstate issuestatus stage zustand stand etat statut estado list column"},
    {ListField::Priority, "priority", "priority pri prio prioritat prioritaet priorite prioridad severity schweregrad gravite severidad gravedad"},
    {ListField::Impact, "impact", "impact auswirkung impacto"},
    {ListField::Urgency, "urgency", "urgency dringlichkeit urgence urgencia"},
    {ListField::Type, "type", "issuetype type tracker trackerid workitemtype issuename kind typ art tipo"},
    {ListField::Category, "category", "category kategorie categorie categoria component components bereich"},
    {ListField::Counterparty, "counterparty", "counterparty supplier vendor contractor partner lieferant auftragnehmer fournisseur proveedor"},
    {ListField::Owner, "owner",
     "assignee assignedto owner responsible assignees assigneeemail assigneename user assigneeid verantwortlich verantwortlicher zustandig "
     "zugewiesenan bearbeiter responsable assignea asignadoa asignado"},
    {ListField::Originator, "originator",
     "originator reporter callerid caller requester creator createdby author openedby reportedby raisedby useremail reporterid creatorid "
     "submitter ersteller autor gemeldetvon auteur rapporteur informador"},
    {ListField::RaisedAt, "raisedAt",
     "raisedat created createdat createdon createddate creationdate datecreated opened openedat opendate dateopened raised raisedon "
     "datereported reportedon submittedon syscreatedat erstellt erstelltam angelegt angelegtam gemeldetam cree creele datedecreation "
     "creado creadoel fechadecreacion date"},
    {ListField::NeedBy, "needBy",
     "needby due duedate dueon deadline targetdate requiredby requireddate fallig falligam falligkeit falligkeitsdatum abgabedatum "
     "echeance datedecheance datelimite vencimiento fechadevencimiento fechalimite dateend enddate"},
    {ListField::ResolvedAt, "resolvedAt",
     "resolvedat resolved resolvedon resolutiondate dateresolved closed closedat closedon closeddate dateclosed completed completedat "
     "completedon finishdate finished erledigtam gelostam geschlossenam abgeschlossenam resolu resolule fermele cloturele resuelto cerrado"},
    {ListField::Labels, "labels", "labels label tags tag alllabels keywords schlagworte stichworte etiquettes etiquetas"},
    {ListField::Workaround, "workaround", "workaround umgehung contournement"},
    {ListField::BusinessImpact, "businessImpact", "businessimpact"},
    {ListField::Comments, "comments", "comment kommentar commentaire comentario"},
    {ListField::Repository, "repository", "repository repo reponame package"},
    {ListField::OwnerAccount, "ownerAccount", "assigneeid"},
    {ListField::OriginatorAccount, "originatorAccount", "reporterid"},
};

}

const QVector<HeadingWords> &headingWords()
{
    static const QVector<HeadingWords> all = [] {
        QVector<HeadingWords> words;
        for (const Words &entry : kWords)
            words.append({entry.field, entry.name, QString::fromLatin1(entry.headings).split(u' ', Qt::SkipEmptyParts)});
        return words;
    }();
    return all;
}

}
