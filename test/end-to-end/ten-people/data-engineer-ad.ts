/** Made up for the walk of the data engineer. */
export const dataEngineerAd = `Data Engineer
Harbor Transit Authority, Baltimore, MD
$98,000 - $124,000 per year

What you will do
- Build and run ETL pipelines that load rider data into our SQL Server data warehouse
- Design tables and data models, and tune slow queries
- Administer databases: backup, recovery, access and patching
- Automate jobs with Python and keep them in Git

What you bring
- Four years with SQL, Python and a cloud platform such as AWS or Azure
- Experience with database administration and data modeling
- A degree in computer science or the same in practice
`;
