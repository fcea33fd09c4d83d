# Makes the workbooks of the tests with tools that are not ours: pip install openpyxl==3.1.5 XlsxWriter==3.2.9
import os
import openpyxl, xlsxwriter, datetime
from openpyxl.styles import numbers
d = os.path.dirname(os.path.abspath(__file__)) + '/'
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Patiënten'
ws['A1']='Patiëntenlijst praktijk De Linde'
ws.append([])
ws.append(['Naam','BSN','AGB','Geboren','Bedrag','Begin','Actief','Code','Uitkomst'])
rows=[('Müller',123456782,'03012345',datetime.date(1980,1,31),1234.56,datetime.time(9,30),True,'0101',None),
      ('Çelik',11122234,3012345,datetime.datetime(1954,10,3),0.1+0.2,datetime.time(13,5),False,12.55,'=1/0'),
      ('d\'Ancona\ntweede regel','999999990','22220123',datetime.date(2024,2,29),-12,datetime.time(0,0),None,'1E05','=A1&"x"')]
for r in rows: ws.append(list(r))
ws.cell(row=4,column=3).number_format='@'
ws2=wb.create_sheet('Toelichting'); ws2['A1']='lees mij'
wb.save(d+'openpyxl.xlsx')
wb=xlsxwriter.Workbook(d+'xlsxwriter-1904.xlsx',{'date_1904':True}); ws=wb.add_worksheet('Blad')
df=wb.add_format({'num_format':'dd-mm-yyyy'}); tf=wb.add_format({'num_format':'[h]:mm'})
for i,k in enumerate(['Naam','Dag','Duur','Fout']): ws.write(0,i,k)
ws.write(1,0,'Jansen'); ws.write_datetime(1,1,datetime.date(2024,1,2) and datetime.datetime(2024,1,2),df); ws.write_number(1,2,26/24,tf); ws.write_formula(1,3,'=NA()',None,'#N/A')
ws.write(3,0,'De Vries'); ws.write_datetime(3,1,datetime.datetime(2024,12,31),df); ws.write_number(3,2,45/1440,tf); ws.write_string(3,3,'goed')
wb.close()
